package org.xinxiyuan.cli.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code inspection --month YYYY-MM -o FILE.zip}: what an inspection asks for, with an index. */
@Command(name = "inspection", mixinStandardHelpOptions = true, description = "按月导出签发材料备查：审批单、公开版、凭据、留痕和清单")
public final class InspectionCommand extends OfficeCommand {
    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "签发的月份")
    private YearMonth month;

    @Option(names = "-o", required = true, paramLabel = "FILE.zip", description = "写到这个文件")
    private Path file;

    public InspectionCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        int pieces = write(office);
        reply.give(
                Map.of("month", month.toString(), "pieces", pieces, "written", file.toString()),
                List.of(month + " 签发 " + pieces + " 件", "已写出  " + file));
        return Exit.CLEAN;
    }

    /** Beside its place first: a file of that name is whole or as it was. */
    private int write(Office office) {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            int pieces;
            try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
                pieces = office.inspecting().month(month, (path, bytes) -> put(zip, path, bytes));
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return pieces;
        } catch (IOException | UncheckedIOException e) {
            throw new WorkstationException(e, "file.unwritable", file.getFileName());
        } finally {
            half.toFile().delete();
        }
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
