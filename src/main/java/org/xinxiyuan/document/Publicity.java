package org.xinxiyuan.document;

import java.time.LocalDate;

/** Publicity period (公示期), first and last day included. No date ever publishes anything. */
public record Publicity(LocalDate from, LocalDate to) {}
