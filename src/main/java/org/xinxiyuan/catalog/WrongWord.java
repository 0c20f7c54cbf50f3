package org.xinxiyuan.catalog;

/**
 * 错别字: a phrase that is never right in official writing.
 *
 * @param wrong at least two characters
 * @param note what the right word means or how the slip happens; may be empty
 */
public record WrongWord(String wrong, String right, String note) {}
