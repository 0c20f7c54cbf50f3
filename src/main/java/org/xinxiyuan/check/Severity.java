package org.xinxiyuan.check;

/** How much a finding weighs (级别): at the gates only BLOCK stops. */
public enum Severity {
    BLOCK,
    WARN,
    HINT
}
