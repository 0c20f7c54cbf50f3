package org.xinxiyuan.document;

/** Port: turns the Markdown an officer writes into what the portal and the notice board take. */
public interface Markdown {
    /** The contract's {@code html-restricted}: no styles, scripts, comments or hidden attributes. */
    String toRestrictedHtml(String markdown);

    /** Back again; turned into {@code html-restricted} once more it is the same text. */
    String fromRestrictedHtml(String html);
}
