package org.xinxiyuan.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of the unit (表单) before it is laid out: the approval form (审批单), the secrecy review (保密审查表). Printed on
 * A4 and shown on screen from the same lines.
 *
 * @param subtitle small, below the title; may be empty
 * @param code what the QR code says; empty for a form without one
 */
public record Form(String title, String subtitle, List<Line> lines, String code) {
    public Form {
        lines = List.copyOf(lines);
    }

    /** One row of the ruled table. */
    public sealed interface Line {}

    /** One or two values with their names (项目、内容). */
    public record Values(List<Named> named) implements Line {
        public Values {
            named = List.copyOf(named);
        }
    }

    /** A name with its value. */
    public record Named(String name, String value) {}

    /** Room to write an opinion and to sign (意见、签名、日期); what is known already is printed there. */
    public record Space(String name, String filled) implements Line {}

    /** A table inside the form, as the monthly summary has. */
    public record Table(List<String> heads, List<List<String>> rows) implements Line {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Writes a form line by line. */
    public static final class Builder {
        private final String title;
        private final String subtitle;
        private final List<Line> lines = new ArrayList<>();

        public Builder(String title, String subtitle) {
            this.title = title;
            this.subtitle = subtitle;
        }

        public Builder value(String name, String value) {
            lines.add(new Values(List.of(new Named(name, value))));
            return this;
        }

        public Builder values(String name, String value, String otherName, String otherValue) {
            lines.add(new Values(List.of(new Named(name, value), new Named(otherName, otherValue))));
            return this;
        }

        public Builder space(String name, String filled) {
            lines.add(new Space(name, filled));
            return this;
        }

        public Builder table(List<String> heads, List<List<String>> rows) {
            lines.add(new Table(heads, rows));
            return this;
        }

        public Form coded(String code) {
            return new Form(title, subtitle, lines, code);
        }

        public Form plain() {
            return coded("");
        }
    }

    @Override
    public String toString() {
        return "Form[" + lines.size() + " lines]";
    }
}
