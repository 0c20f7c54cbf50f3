package org.xinxiyuan.files;

import org.xinxiyuan.files.container.FileKind;

/** Why a kind of file is not taken, and what the officer can do (不能处理的文件). Half sentences in Chinese. */
public final class Refusals {
    /** Deeper or larger than any paper; half a sentence. */
    public static final String TOO_MUCH = "结构太复杂或内容太多，本机处理不了，请拆成几份或另存一份再试";

    private Refusals() {}

    /** For reading a file in; fits behind its name. */
    public static String reading(FileKind kind) {
        return switch (kind) {
            case EMPTY -> "是空文件，没有内容可以导入，请核对后重新选择";
            case ENCRYPTED_OFFICE -> "设有打开密码，请先用原来的软件去掉密码、另存后再导入";
            case PNG, JPEG, OTHER_IMAGE -> "是图片，里面没有可以导入的文字，请录入文字后把图片作为附件添加";
            default -> "不是能识别的文件，能导入的是 docx、doc、wps、xlsx、xls、et、csv、txt、md、html、rtf、pdf、ofd，请核对后重新选择";
        };
    }

    /** For letting a file out; a whole sentence. */
    public static String release(FileKind kind) {
        return switch (kind) {
            case EMPTY -> "文件是空的，没有可以公开的内容。";
            case ENCRYPTED_OFFICE -> "文件设有打开密码，无法脱敏，请先去掉密码、另存后再试。";
            case OTHER_IMAGE -> "这种图片格式无法清除附带信息，请转成 PNG 或 JPEG 后再试。";
            default -> "不是能识别的文件，无法脱敏。";
        };
    }
}
