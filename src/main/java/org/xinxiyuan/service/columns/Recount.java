package org.xinxiyuan.service.columns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** 重算到期日: what is owed before and after the rules of counting changed; an old date that moved is kept. */
public record Recount(Drafts drafts, Stock stock, Register register) {
    /** @param to empty where there is no date now */
    public record Moved(PieceDue before, Optional<LocalDate> to) {}

    record Key(DraftId id, Obligation obligation) {}

    Map<Key, PieceDue> owed(Rulebook book) {
        var round = new Round(drafts, stock, book, register);
        return round.stands(stock.today()).stream()
                .flatMap(stand -> stand.dues().stream())
                .filter(owed -> owed.id().isPresent())
                .collect(Collectors.toMap(o -> new Key(o.id().get(), o.due().obligation()), o -> o));
    }

    List<Moved> moved(Map<Key, PieceDue> before, Map<Key, PieceDue> after, Instant at) {
        var moved = new ArrayList<Moved>();
        before.forEach((key, was) -> {
            var from = was.due().date().date();
            var to = Optional.ofNullable(after.get(key))
                    .flatMap(is -> is.due().date().date());
            if (!from.equals(to)) {
                moved.add(new Moved(was, to));
                from.ifPresent(day -> register.moved(
                        new Register.Former(key.id(), key.obligation().name(), from), at));
            }
        });
        return moved;
    }
}
