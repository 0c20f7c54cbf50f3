package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Port: working days by the official calendar (工作日), make-up workdays among them. */
@FunctionalInterface
public interface Workdays {
    /** Working days from the first to the last day, both counted; empty where a year has not been announced. */
    OptionalInt between(LocalDate first, LocalDate last);
}
