package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.service.sending.Resolution.NotAnswered;
import org.xinxiyuan.service.sending.Resolution.NotResolved;
import org.xinxiyuan.service.sending.Resolution.Opened;
import org.xinxiyuan.service.sending.Resolution.Resolved;
import org.xinxiyuan.service.sending.merging.Side;

/** A file that only the portal has comes down with its side, and nothing is touched where it does not. */
class MergingFilesTest extends TwoMachines {
    private static final String BODY = "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。\n\n咨询请到水管站。\n\n特此通告。";
    private static final byte[] TABLE = "组别,日期\n一组,单日\n二组,双日\n".repeat(400).getBytes(StandardCharsets.UTF_8);

    /** The second machine added a file; the first wrote on without it. */
    private DraftId conflict() {
        var title = "清河镇关于春耕用水轮灌的通告";
        var id = first.piece(title, BODY);
        first.send(id);
        var twin = second.piece(title, BODY);
        second.send(twin);
        assertInstanceOf(Resolved.class, second.office.resolving().same(twin, Optional.empty()));
        assertEquals(Optional.empty(), second.office.drafting().attach(id, "轮灌日程.csv", TABLE));
        second.send(id);
        assertEquals(EntryState.ACCEPTED, second.last(id).state());
        first.edit(id, BODY.replace("20日", "22日"));
        first.send(id);
        assertEquals(EntryState.CONFLICT, first.last(id).state());
        return id;
    }

    private List<Attachment> files(DraftId id) {
        return first.office.drafting().find(id).content().attachments();
    }

    private Path stored(Attachment file) throws IOException {
        try (var all = Files.walk(folder.resolve("portal"))) {
            return all.filter(p -> p.getFileName().toString().contains(file.sha256()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Attachment foreign(DraftId id) {
        var view = assertInstanceOf(Opened.class, first.office.resolving().show(id)).view();
        assertEquals(1, view.foreign().size());
        return view.foreign().get(0);
    }

    @Test
    void comesDownAndGoesOnWithThePiece() {
        var id = conflict();
        var view = assertInstanceOf(Opened.class, first.office.resolving().show(id)).view();
        var file = foreign(id);
        assertEquals("轮灌日程.csv", file.fileName());
        var place = view.fields().stream().filter(p -> p.key().equals("attachments")).findFirst();
        assertTrue(place.orElseThrow().theirs().orElseThrow().contains("轮灌日程.csv  " + file.spokenSize()), place::toString);
        assertFalse(first.office.desk().blobs().has(file.sha256()), "looking brings nothing down");
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of()));
        var brought = first.office.desk().blobs().get(files(id).get(0).sha256());
        assertArrayEquals(second.office.desk().blobs().get(file.sha256()), brought);
        assertTrue(first.body(id).contains("22日"));
        first.send(id);
        assertEquals(EntryState.ACCEPTED, first.last(id).state(), () -> first.last(id).progress().lastCode());
        assertTrue(first.last(id).frozen().content().contains("轮灌日程.csv"));
    }

    @Test
    void staysWhereItIsWhenMineIsChosen() {
        var id = conflict();
        var file = foreign(id);
        assertInstanceOf(Resolved.class, first.office.resolving().merge(id, Map.of("attachments", Side.MINE)));
        assertEquals(List.of(), files(id));
        assertFalse(first.office.desk().blobs().has(file.sha256()));
    }

    @Test
    void aFileThePortalCannotGiveLeavesEverythingAsItWas() throws IOException {
        var id = conflict();
        var size = foreign(id).spokenSize();
        var file = stored(foreign(id));
        var whole = Files.readAllBytes(file);
        var other = whole.clone();
        other[100] ^= 1;
        Files.write(file, other);
        var no = assertInstanceOf(NotResolved.class, first.office.resolving().theirs(id));
        assertTrue(no.sentence().contains("轮灌日程.csv") && no.sentence().contains(size), no.sentence());
        Files.write(file, new byte[] {1, 2, 3});
        assertInstanceOf(NotAnswered.class, first.office.resolving().theirs(id), "the line falls in the middle");
        assertEquals(EntryState.CONFLICT, first.last(id).state());
        assertTrue(first.body(id).contains("22日") && files(id).isEmpty());
        Files.write(file, whole);
        assertInstanceOf(Resolved.class, first.office.resolving().theirs(id));
        assertEquals(1, files(id).size());
    }
}
