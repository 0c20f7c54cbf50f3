package org.xinxiyuan.files.container;

/**
 * A file that cannot be opened or cleaned (打不开的文件): which part, and what the officer can do. An expected end of
 * reading, turned into a refusal at the room's door; holds no text of the file.
 */
public final class BrokenFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String part;
    private final String reason;

    /**
     * @param part Chinese name of the part, such as 内嵌对象
     * @param reason half a sentence in Chinese that fits behind the file's name
     */
    public BrokenFile(String part, String reason) {
        super(part, null, false, false);
        this.part = part;
        this.reason = reason;
    }

    public String part() {
        return part;
    }

    public String reason() {
        return reason;
    }

    /** Malformed container or markup. */
    public static BrokenFile corrupt(String part) {
        return new BrokenFile(part, "已损坏，打不开，请用原来的软件打开、另存一份再试");
    }

    /** A part whose content cannot be cleaned. */
    public static BrokenFile opaque(String part) {
        return new BrokenFile(part, "含有" + part + "，其中的内容无法脱敏，请删去或改成文字、表格、图片后再试");
    }
}
