package org.xinxiyuan.portal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.CanonicalJson;

/** RFC 8785 for the contract's objects: one content, one text, one hash. */
public final class Jcs implements CanonicalJson {
    private static final long LARGEST = 9_007_199_254_740_991L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String write(Map<String, ?> object) {
        checkObject(object);
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(object)).getEncodedString();
        } catch (IOException failed) {
            throw new WorkstationException("portal.not-json");
        }
    }

    @Override
    public Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (IOException failed) {
            throw new WorkstationException("portal.not-json");
        }
    }

    private static void checkObject(Map<?, ?> object) {
        object.forEach((name, value) -> {
            check(name);
            check(value);
        });
    }

    private static void check(Object value) {
        if (value instanceof String text) {
            checkText(text);
        } else if (value instanceof Map<?, ?> object) {
            checkObject(object);
        } else if (value instanceof List<?> list) {
            list.forEach(Jcs::check);
        } else if (value instanceof Long || value instanceof Integer) {
            require(Math.abs(((Number) value).longValue()) <= LARGEST);
        } else {
            require(value instanceof Boolean);
        }
    }

    /** Half of a surrogate pair has no UTF-8 bytes: what is hashed would not be what is sent. */
    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                require(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)));
                i++;
            } else {
                require(!Character.isLowSurrogate(c));
            }
        }
    }

    private static void require(boolean writable) {
        if (!writable) {
            throw new WorkstationException("portal.not-json");
        }
    }
}
