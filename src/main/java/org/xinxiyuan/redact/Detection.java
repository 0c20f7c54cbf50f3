package org.xinxiyuan.redact;

import org.xinxiyuan.document.Span;

/** What a recogniser found (发现): kind, place in the original text (UTF-16), and how sure it is. */
public record Detection(PersonalData type, Span span, Confidence confidence) {}
