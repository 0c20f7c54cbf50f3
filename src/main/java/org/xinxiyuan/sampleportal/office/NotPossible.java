package org.xinxiyuan.sampleportal.office;

/** 办不了: an act of the office that the state of things does not allow; the message is Chinese and names no text. */
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPossible(String why) {
        super(why);
    }
}
