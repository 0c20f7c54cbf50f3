package org.xinxiyuan.review;

import java.util.List;

/**
 * A policy document in the layout of GB/T 9704-2012 (公文).
 *
 * @param body restricted HTML of the release
 * @param attachments names for 附件说明, in order
 * @param formedOn 成文日期 as printed, such as 2026年3月5日
 * @param notes what stands below the date, such as 此件公开发布
 */
public record OfficialDocument(Head head, String body, List<String> attachments, String formedOn, List<String> notes) {
    public OfficialDocument {
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /**
     * 版头 and 标题.
     *
     * @param organ 发文机关, in full
     * @param docNo 发文字号, empty where it has none
     */
    public record Head(String organ, String docNo, String title) {}

    @Override
    public String toString() {
        return "OfficialDocument[" + body.length() + " chars]";
    }
}
