package org.xinxiyuan.document;

import java.util.Optional;

/** Port: reads a file from the officer's disk into text (导入). The kind is told by the bytes, never by the name. */
public interface SourceReader {
    Reading read(String fileName, byte[] bytes);

    /** What became of a file. */
    sealed interface Reading {}

    /**
     * The text of a file.
     *
     * @param title the document's title, or the file name without its extension
     * @param body Markdown, tables as pipe tables, hidden parts left out
     * @param docNo 发文字号 where one stands in the head of the paper
     */
    record Text(String title, String body, String mediaType, Optional<String> docNo) implements Reading {
        @Override
        public String toString() {
            return "Text[" + body.length() + " chars]";
        }
    }

    /** Not readable: one clear Chinese sentence that names the file. */
    record Unreadable(String sentence) implements Reading {}

    /**
     * A classification mark was found (密级标志): nothing may be kept.
     *
     * @param rule which rule found it
     */
    record Classified(String rule) implements Reading {}
}
