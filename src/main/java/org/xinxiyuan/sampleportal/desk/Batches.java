package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.contract.RequestShape;
import org.xinxiyuan.sampleportal.store.Database;

/**
 * 批量: each operation in order and in its own commit, a bundle in one. One refused operation holds back no other; only
 * a stop of the portal leaves the rest undone, and it never cuts through a bundle.
 */
public final class Batches {
    private final Database database;
    private final Puts puts;
    private final Withdrawals withdrawals;
    private final BooleanSupplier stopping;

    public Batches(Database database, Puts puts, Withdrawals withdrawals, BooleanSupplier stopping) {
        this.database = database;
        this.puts = puts;
        this.withdrawals = withdrawals;
        this.stopping = stopping;
    }

    /** One member of a bundle was refused: carries it out of the transaction. */
    private static final class MemberRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String id;
        private final transient Problem problem;

        MemberRefused(String id, Problem problem) {
            super("a bundle member was refused", null, false, false);
            this.id = id;
            this.problem = problem;
        }
    }

    public List<Outcome> run(Caller caller, JsonNode request) {
        RequestShape.BATCH.check(request);
        var operations = new ArrayList<Operation>();
        request.get("operations").forEach(node -> operations.add(Operation.read(node)));
        Limits.hold(operations.size(), Limits.BATCH_ITEMS);
        noIdTwice(operations);
        var batch = new Batch(caller, operations, ahead(caller, operations));
        return database.series(() -> groups(operations).stream()
                .flatMap(group -> outcomes(batch, group).stream())
                .toList());
    }

    /** A batch on its way; {@code puts} are read, by id. */
    private record Batch(Caller caller, List<Operation> operations, Map<String, Ahead> puts) {
        Ahead put(Operation operation) {
            return puts.get(operation.id());
        }
    }

    private Map<String, Ahead> ahead(Caller caller, List<Operation> operations) {
        return operations.parallelStream()
                .filter(Operation::put)
                .collect(Collectors.toMap(Operation::id, it -> puts.ahead(caller, it.id(), it.content())));
    }

    private List<Outcome> outcomes(Batch batch, List<Operation> group) {
        return stopping.getAsBoolean() ? refuseAll(group, Code.NOT_ATTEMPTED) : settled(batch, group);
    }

    private static void noIdTwice(List<Operation> operations) {
        var seen = new HashSet<String>();
        if (!operations.stream().allMatch(operation -> seen.add(operation.id()))) {
            throw Problem.of(Code.DUPLICATE_ID).refused();
        }
    }

    /** Neighbours of one bundle together, everything else by itself. */
    private static List<List<Operation>> groups(List<Operation> operations) {
        var groups = new ArrayList<List<Operation>>();
        var last = "";
        for (var operation : operations) {
            if (operation.bundle().isEmpty() || !operation.bundle().equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(operation);
            last = operation.bundle();
        }
        return groups;
    }

    private List<Outcome> settled(Batch batch, List<Operation> group) {
        var bundle = group.get(0).bundle();
        if (bundle.isEmpty()) {
            return List.of(single(batch, group.get(0)));
        }
        var members = batch.operations().stream()
                .filter(it -> it.bundle().equals(bundle))
                .count();
        if (group.size() < 2 || members != group.size()) {
            return refuseAll(group, Code.BUNDLE_SPLIT);
        }
        return bundle(batch, group);
    }

    private Outcome single(Batch batch, Operation operation) {
        try {
            return operation.put()
                    ? puts.alone(batch.put(operation))
                    : withdrawals.withdraw(batch.caller(), operation.id(), operation.content());
        } catch (Refused refused) {
            return Outcome.refused(operation.id(), refused.problem());
        }
    }

    private List<Outcome> bundle(Batch batch, List<Operation> members) {
        var ids = members.stream().map(Operation::id).collect(Collectors.toSet());
        var named = members.stream()
                .flatMap(member -> puts.namedOnlyBy(member.id()).stream())
                .toList();
        try {
            var outcomes = database.transaction(() -> members.stream()
                    .map(member -> member(batch, member, ids::contains))
                    .toList());
            puts.forget(named);
            return outcomes;
        } catch (MemberRefused refused) {
            return members.stream().map(member -> beside(refused, member)).toList();
        }
    }

    private Outcome member(Batch batch, Operation member, Predicate<String> together) {
        try {
            return puts.member(batch.put(member), together);
        } catch (Refused refused) {
            throw new MemberRefused(member.id(), refused.problem());
        }
    }

    private Outcome beside(MemberRefused refused, Operation member) {
        if (member.id().equals(refused.id)) {
            puts.forgetRefused(member.content(), refused.problem);
            return Outcome.refused(member.id(), refused.problem);
        }
        // what the portal took earlier stays taken, whatever becomes of its neighbour now
        return puts.replay(member.content())
                .orElseGet(() -> Outcome.refused(member.id(), Problem.bundleRefused(refused.id, refused.problem)));
    }

    private static List<Outcome> refuseAll(List<Operation> group, Code code) {
        return group.stream()
                .map(member -> Outcome.refused(member.id(), Problem.of(code)))
                .toList();
    }
}
