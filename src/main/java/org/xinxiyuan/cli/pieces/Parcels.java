package org.xinxiyuan.cli.pieces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.drafting.Importing.Outcome;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Refused;
import org.xinxiyuan.service.drafting.Importing.Source;

/** Files from the disk with their filing and what is attached; a file over the limit is never read. */
public final class Parcels {
    /** Bytes: the contract's largest attachment. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final Premises premises;

    public Parcels(Premises premises) {
        this.premises = premises;
    }

    public List<Parcel> of(List<Path> files) {
        return files.stream().filter(f -> size(f) <= LARGEST).map(this::parcel).toList();
    }

    public List<Outcome> tooLarge(List<Path> files) {
        return files.stream()
                .filter(f -> size(f) > LARGEST)
                .<Outcome>map(f -> new Refused(
                        f.getFileName().toString(),
                        "“" + f.getFileName() + "”有 " + size(f) / (1024 * 1024) + " MB，超过 50 MB，没有导入；请拆分或压缩后再试。"))
                .toList();
    }

    private Parcel parcel(Path file) {
        var note = premises.note(file).orElse(PieceNote.none());
        var attached =
                note.attach().stream().map(name -> source(file.resolveSibling(name))).toList();
        return new Parcel(source(file), note, attached);
    }

    /** Reads a file; throws {@code file.unreadable}. */
    public static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }
}
