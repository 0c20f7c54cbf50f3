package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** One schema of the contract as a value. A walk both validates and names every free-text string it passes. */
@FunctionalInterface
public interface Shape {
    void walk(String pointer, JsonNode node, Walk walk);

    /** What a walk reports: the first defect ends it; free texts are those a person could have typed. */
    interface Walk {
        void text(String pointer, String text);

        default RuntimeException wrong(String pointer, String why) {
            var where = pointer.isEmpty() ? "整个对象" : pointer;
            return Problem.of(Code.BAD_REQUEST).detail(where + " " + why).refused();
        }
    }

    /** Refuses what does not fit. */
    default void check(JsonNode node) {
        walk("", node, (pointer, text) -> {});
    }
}
