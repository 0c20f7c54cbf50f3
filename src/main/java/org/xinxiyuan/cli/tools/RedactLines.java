package org.xinxiyuan.cli.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.redact.Treatment;

/** Texts line by line, in order, one for one; a bad line is named by its number and the rest go on. */
final class RedactLines {
    private final ObjectMapper json = new ObjectMapper();
    private final Redactor redactor;
    private final Policy policy;
    private final PrintStream err;

    RedactLines(Redactor redactor, Policy policy, PrintStream err) {
        this.redactor = redactor;
        this.policy = policy;
        this.err = err;
    }

    int run(Path in, Path out) {
        try (BufferedReader reader = Files.newBufferedReader(in);
                Writer writer = Files.newBufferedWriter(out)) {
            return lines(reader, writer);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", in.getFileName());
        }
    }

    private int lines(BufferedReader reader, Writer writer) throws IOException {
        int number = 0;
        int exit = Exit.CLEAN;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var answer = answer(line);
            if (answer.isPresent()) {
                writer.write(answer.get() + "\n");
            } else {
                err.println("第 " + number + " 行不是 {\"id\":…,\"text\":…}，已跳过，其余照做。");
                exit = Exit.FAILED;
            }
        }
        return exit;
    }

    private Optional<String> answer(String line) {
        try {
            JsonNode node = json.readTree(line);
            if (!node.path("text").isTextual() || node.path("id").isMissingNode()) {
                return Optional.empty();
            }
            var applied = redactor.apply("text", node.path("text").asText(), policy, List.of());
            ObjectNode answer = json.createObjectNode();
            answer.set("id", node.path("id"));
            var spans = answer.putArray("spans");
            applied.redactions().stream()
                    .filter(r -> r.treatment() != Treatment.KEEP)
                    .forEach(r -> spans.add(span(r)));
            answer.put("redacted", applied.text());
            return Optional.of(json.writeValueAsString(answer));
        } catch (JsonProcessingException bad) {
            return Optional.empty();
        }
    }

    private ObjectNode span(Redaction redaction) {
        return json.createObjectNode()
                .put("start", redaction.span().start())
                .put("end", redaction.span().end())
                .put("type", redaction.place().type().name())
                .put("confidence", redaction.confidence().name());
    }
}
