package org.xinxiyuan.catalog;

/**
 * 公示期 of a column.
 *
 * @param inWorkdays working days, else calendar days
 * @param takeDown must be taken down when it is over (期满撤下)
 * @param configurable the county may set another length
 */
public record PublicityRule(int days, boolean inWorkdays, boolean takeDown, boolean configurable) {}
