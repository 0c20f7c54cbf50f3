package org.xinxiyuan.portal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.portal.contract.Contract.Message;

/** Looks at requests and answers as they pass, and keeps what the contract does not allow. */
public final class Overseer {
    private static final String BASE = "/gk/v1";
    private static final String OPERATION = "/components/schemas/BatchRequest/properties/operations/items";

    private final Contract contract = Contract.shipped();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private volatile int seen;

    /** Everything our own side sends has to be right. */
    public void request(String method, URI uri, Message request) {
        seen++;
        faults.addAll(named(method, uri, requestFaults(method, uri, request)));
    }

    public void answer(String method, URI uri, int status, Message answer) {
        if (below(uri).isPresent()) {
            var operation = contract.operation(method, below(uri).get());
            operation.ifPresent(
                    o -> faults.addAll(named(method + " " + status, uri, contract.answerFaults(o, status, answer))));
        }
    }

    /** A wrong request that the portal took is a fault of the portal's; of a batch, a wrong operation it took. */
    public void taken(String method, URI uri, Message request, int status, Message answer) {
        seen++;
        if (status < 300 && uri.getPath().endsWith("/items:batch")) {
            takenInBatch(read(request), read(answer));
        } else if (status < 300) {
            faults.addAll(named(method + " taken", uri, requestFaults(method, uri, request)));
        }
    }

    private void takenInBatch(JsonNode batch, JsonNode answer) {
        for (int i = 0; i < batch.path("operations").size(); i++) {
            if (answer.at("/results/" + i).has("receipt")) {
                faults.addAll(contract.schemaFaults(OPERATION, batch.at("/operations/" + i)));
            }
        }
    }

    private static JsonNode read(Message message) {
        try {
            return new ObjectMapper().readTree(message.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> requestFaults(String method, URI uri, Message request) {
        return below(uri)
                .map(path -> contract.operation(method, path)
                        .map(o -> contract.requestFaults(o, query(uri), request))
                        .orElse(List.of("no such operation")))
                .orElse(List.of());
    }

    /** How many requests passed. */
    public int seen() {
        return seen;
    }

    /** What was wrong so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private static Optional<String> below(URI uri) {
        return Optional.of(uri.getPath())
                .filter(path -> path.startsWith(BASE + "/"))
                .map(path -> path.substring(BASE.length()));
    }

    private static Map<String, String> query(URI uri) {
        var query = new HashMap<String, String>();
        if (uri.getRawQuery() != null) {
            Arrays.stream(uri.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(
                            pair[0], URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
        }
        return query;
    }

    private static List<String> named(String what, URI uri, List<String> faults) {
        return faults.stream()
                .map(fault -> what + " " + uri.getPath() + ": " + fault)
                .toList();
    }
}
