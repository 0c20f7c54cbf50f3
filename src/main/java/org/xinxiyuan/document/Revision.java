package org.xinxiyuan.document;

import java.time.Instant;

/** One immutable save of a piece (修订). Numbers rise from 1 without gaps within a piece. */
public record Revision(DraftId draft, int number, Instant savedAt, Content content) {}
