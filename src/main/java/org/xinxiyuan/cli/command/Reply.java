package org.xinxiyuan.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.util.Map;
import org.xinxiyuan.document.WorkstationException;

/** The answer on stdout: one JSON object, or lines for people. */
public final class Reply {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final boolean json;

    public Reply(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Prints the object as JSON, or else the lines. */
    public void give(Map<String, ?> object, Iterable<String> lines) {
        if (json) {
            out.println(text(object));
        } else {
            lines.forEach(out::println);
        }
    }

    /** A remark for people; silent in JSON. */
    public void say(String line) {
        if (!json) {
            out.println(line);
        }
    }

    private static String text(Map<String, ?> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new WorkstationException(e, "unexpected");
        }
    }
}
