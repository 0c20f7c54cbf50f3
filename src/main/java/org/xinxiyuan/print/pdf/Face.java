package org.xinxiyuan.print.pdf;

/** 字体 as a form or document asks for them; which file stands in for one is told by {@link Typefaces}. */
enum Face {
    SONG,
    FANGSONG,
    TITLE
}
