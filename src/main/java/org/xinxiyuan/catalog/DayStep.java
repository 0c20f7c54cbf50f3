package org.xinxiyuan.catalog;

import java.time.LocalDate;

/** One day on the way to a due date (逐日说明). */
public record DayStep(LocalDate date, boolean counts, String why) {}
