package org.xinxiyuan.review;

import java.util.Map;

/** Port: canonical JSON (RFC 8785), so that one content has one hash. */
public interface CanonicalJson {
    /** Values are strings, booleans, longs, integers, lists and maps; absent fields are left out, never null. */
    String write(Map<String, ?> object);

    /** Reads an object back, such as a release's content. Throws {@code portal.not-json} where it is none. */
    Map<String, Object> read(String json);
}
