package org.xinxiyuan.redact.people;

/** Told of every name (姓名去向); the same one may come twice. */
@FunctionalInterface
public interface NameSink {
    void name(int start, int end, boolean certain);
}
