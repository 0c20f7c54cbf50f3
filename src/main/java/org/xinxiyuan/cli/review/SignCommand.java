package org.xinxiyuan.cli.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Signing;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sign ID --by NAME}: with the signer's PIN, or the scanned form and its hash. */
@Command(name = "sign", mixinStandardHelpOptions = true, description = "签发：口令，或纸质审批单扫描件（读二维码，或照抄散列）")
public final class SignCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "签发人")
    private String by;

    @ArgGroup(multiplicity = "1")
    private Way way;

    private static final class Way {
        @Option(names = "--pin-file", paramLabel = "F", description = "签发口令所在文件（首行）")
        private Path pinFile;

        @ArgGroup(exclusive = false)
        private Paper paper;
    }

    private static final class Paper {
        @Option(names = "--form", required = true, paramLabel = "SCAN", description = "签字审批单扫描件")
        private Path form;

        @Option(names = "--hash", paramLabel = "HEX", description = "审批单上的散列；二维码读得出时可不写")
        private String hash = "";
    }

    public SignCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var signing = sign(office, piece);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        if (signing instanceof Signed signed) {
            json.put("signed", true);
            json.put("contentSha256", signed.approved().release().sha256());
            reply.give(json, List.of(by + "已签发 " + piece));
            return Exit.CLEAN;
        }
        var sentence = ((NotSigned) signing).sentence();
        json.put("signed", false);
        json.put("sentence", sentence);
        reply.give(json, List.of(sentence));
        return Exit.WAITS;
    }

    private Signing sign(Office office, DraftId piece) {
        if (way.pinFile != null) {
            return office.reviewing().sign(piece, by, Globals.firstLine(way.pinFile));
        }
        var scan = Parcels.source(way.paper.form).bytes();
        return office.reviewing().signOnPaper(piece, by, scan, way.paper.hash);
    }
}
