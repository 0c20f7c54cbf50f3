package org.xinxiyuan.review;

/** Somebody of the unit (本单位人员). */
public record Person(String name, Role role) {}
