package org.xinxiyuan.catalog.county;

import java.util.List;
import java.util.Optional;

/** The columns of the standard catalog (国办发〔2019〕54号标准目录的列), known by the words over them. */
enum TableColumn {
    NUMBER("序号", false, "序号"),
    CODE("栏目代码", false, "栏目代码", "目录代码", "事项编码"),
    FIRST("公开事项（一级）", true, "一级"),
    SECOND("公开事项（二级）", true, "二级"),
    CONTENT("公开内容（要素）", true, "公开内容"),
    BASIS("公开依据", true, "公开依据"),
    LIMIT("公开时限", true, "公开时限"),
    PUBLISHER("公开主体", true, "公开主体"),
    CHANNELS("公开渠道和载体", true, "公开渠道"),
    EVERYBODY("公开对象（全社会）", true, "全社会"),
    GROUPS("公开对象（特定群体）", true, "特定群"),
    ACTIVE("公开方式（主动）", true, "主动"),
    REQUEST("公开方式（依申请）", true, "依申请"),
    COUNTY("公开层级（县级）", true, "县级", "县（市、区）级", "区级"),
    TOWNSHIP("公开层级（乡、村级）", true, "乡", "镇", "街道"),
    /** Columns that some places add and this program has no use for. */
    OTHER("", false, "备注", "效力位阶", "条款内容", "责任股室", "责任科室", "责任单位", "联系");

    private final String label;
    private final boolean needed;
    private final List<String> words;

    TableColumn(String label, boolean needed, String... words) {
        this.label = label;
        this.needed = needed;
        this.words = List.of(words);
    }

    String label() {
        return label;
    }

    boolean needed() {
        return needed;
    }

    /**
     * @param group what stands in the upper row of the header
     * @param own what stands in the lower one; the same where the cell spans both
     */
    static Optional<TableColumn> of(String group, String own) {
        for (TableColumn column : values()) {
            boolean level = column == COUNTY || column == TOWNSHIP;
            boolean fits = column.words.stream().anyMatch(own::contains);
            if (fits && (!level || group.contains("层级"))) {
                return Optional.of(column);
            }
        }
        return group.contains("公开渠道") ? Optional.of(CHANNELS) : Optional.empty();
    }
}
