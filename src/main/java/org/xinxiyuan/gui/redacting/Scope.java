package org.xinxiyuan.gui.redacting;

/** What is decided along with the place at hand (一并处理的范围): nothing, the same value, its column, its kind. */
public enum Scope {
    ONE,
    VALUE,
    COLUMN,
    KIND
}
