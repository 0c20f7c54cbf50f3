package org.xinxiyuan.redact;

import java.util.List;
import java.util.function.Predicate;

/** Port: looks at the exact bytes that are about to leave, by a path of its own (外发复检). */
public interface OutgoingScan {
    /**
     * What was found, as kind and part such as {@code ID_CARD xl/worksheets/sheet1.xml}; never the value.
     *
     * @param allowed values a person or the policy lets stand
     */
    List<String> finds(byte[] bytes, String mediaType, Predicate<String> allowed);
}
