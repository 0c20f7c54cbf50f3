package org.xinxiyuan.gui.redacting;

import org.xinxiyuan.gui.common.Messages;

/** The names of fields and profiles in words (栏名、方案名). */
record FieldNames(Messages messages) {
    String of(String name) {
        if (name.startsWith("elements/")) {
            return messages.text("redacting.fieldElement");
        }
        if (name.startsWith("attachments/")) {
            return messages.text("redacting.fieldFile", Integer.parseInt(name.split("/")[1]) + 1);
        }
        return switch (name) {
            case "title" -> messages.text("redacting.fieldTitle");
            case "summary" -> messages.text("redacting.fieldSummary");
            default -> messages.text("redacting.fieldBody");
        };
    }

    /** Above a passage: a file's name and caption are told apart. */
    String above(String name) {
        if (name.endsWith("/fileName")) {
            return messages.text("redacting.fieldFileName", Integer.parseInt(name.split("/")[1]) + 1);
        }
        return name.startsWith("elements/") ? name.substring("elements/".length()) : of(name);
    }

    String profile(String name) {
        return switch (name) {
            case "standard" -> messages.text("redacting.profileStandard");
            case "official" -> messages.text("redacting.profileOfficial");
            case "publicity" -> messages.text("redacting.profilePublicity");
            case "party" -> messages.text("redacting.profileParty");
            case "subsidy" -> messages.text("redacting.profileSubsidy");
            case "assistance" -> messages.text("redacting.profileAssistance");
            case "health" -> messages.text("redacting.profileHealth");
            case "minor" -> messages.text("redacting.profileMinor");
            case "letter" -> messages.text("redacting.profileLetter");
            default -> name;
        };
    }
}
