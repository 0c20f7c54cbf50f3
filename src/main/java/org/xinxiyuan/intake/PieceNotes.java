package org.xinxiyuan.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.WorkstationException;

/** Reads the filing beside a file ({@code NAME.piece.json}, 归类便笺), strictly: an unknown field is an error. */
public final class PieceNotes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PieceNotes() {}

    /** The note beside this file, if there is one; throws {@code shipped.bad-value} with file, path, line, reason. */
    public static Optional<PieceNote> beside(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var note = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".piece.json");
        return Files.isRegularFile(note) ? Optional.of(read(note)) : Optional.empty();
    }

    private static PieceNote read(Path file) {
        var name = file.getFileName().toString();
        try {
            JsonNode json = JSON.readTree(file.toFile());
            return new NoteReader(name, json).note();
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new WorkstationException(
                    e, "shipped.bad-value", name, "$", at == null ? 0 : at.getLineNr(), "not JSON");
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", name);
        }
    }
}
