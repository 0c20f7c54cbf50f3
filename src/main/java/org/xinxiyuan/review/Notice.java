package org.xinxiyuan.review;

import java.util.List;

/**
 * A signed public version for the notice board and the screen (张贴件): the release and nothing else.
 *
 * @param facts small lines above the text, such as 发布机构 and 公示期
 * @param body restricted HTML of the release
 * @param files names of the attachments, in order
 * @param foot small lines below the text, the hash among them
 */
public record Notice(String title, List<String> facts, String body, List<String> files, List<String> foot) {
    public Notice {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        foot = List.copyOf(foot);
    }

    @Override
    public String toString() {
        return "Notice[" + body.length() + " chars]";
    }
}
