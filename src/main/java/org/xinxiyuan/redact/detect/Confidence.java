package org.xinxiyuan.redact.detect;

/** How sure a recogniser is. A suspected value is decided by a person and never passed silently. */
public enum Confidence {
    CERTAIN,
    SUSPECTED
}
