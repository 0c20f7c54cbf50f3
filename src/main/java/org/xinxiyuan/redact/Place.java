package org.xinxiyuan.redact;

import org.xinxiyuan.redact.detect.PersonalData;

/**
 * Where a value stands in a release, told so that it survives edits elsewhere: the field, the kind, the value and the
 * how-manieth of that value in the field. Raw personal data: prints without the value.
 *
 * @param field {@code title}, {@code summary}, {@code body}, {@code elements/KEY}, {@code attachments/0/fileName},
 *     {@code attachments/0/caption} or {@code attachments/0} for text inside the file
 * @param ordinal from 0
 */
public record Place(String field, PersonalData type, String value, int ordinal) {
    @Override
    public String toString() {
        return "Place[" + field + " " + type + " #" + ordinal + "]";
    }
}
