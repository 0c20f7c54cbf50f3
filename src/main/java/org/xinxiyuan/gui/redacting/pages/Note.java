package org.xinxiyuan.gui.redacting.pages;

import java.util.Optional;
import org.xinxiyuan.document.Span;

/**
 * A numbered place as it is drawn (编号标记). Holds no value of its own.
 *
 * @param kind what it is, in a word
 * @param done what is done with it, in a word
 * @param style colour class of its kind
 * @param soon what the public version is about to show, while the judgement is under way
 */
public record Note(int number, Span span, String kind, String done, String style, Optional<String> soon) {
    @Override
    public String toString() {
        return "Note[" + number + "]";
    }
}
