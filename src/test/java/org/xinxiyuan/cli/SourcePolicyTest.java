package org.xinxiyuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;

/** A document of a higher level that is interpreted: named beside the file or by the command, kept, and taken back. */
class SourcePolicyTest {
    private static final String NOTE = """
            {"lane": "disclosure", "column": "0303", "formedOn": "2026-02-03", "sourcePolicy": %s}
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(RealPremises.at(Samples.clock()), folder);
        terminal.run("init");
    }

    private int imported(String source) {
        var file = Terminal.write(folder.resolve("解读.md"), "# 农村危房改造补助怎么领\n\n一、谁能申请。二、补多少。\n");
        Terminal.write(folder.resolve("解读.piece.json"), NOTE.formatted(source));
        return terminal.run("--json", "import", file.toString());
    }

    private String id() {
        terminal.run("--json", "list");
        return terminal.json().path("pieces").get(0).path("id").asText();
    }

    private String kept(String id) {
        terminal.run("--json", "list");
        return terminal.json().path("pieces").get(0).path("sourcePolicy").toString();
    }

    @Test
    void aNoteBesideTheFileNamesItAndTheCommandChangesWhatItSays() {
        assertEquals(0, imported("{\"title\": \"关于做好住房安全保障工作的通知\", \"issuedOn\": \"2026-01-20\"}"), terminal::err);
        var id = id();
        assertEquals("{\"title\":\"关于做好住房安全保障工作的通知\",\"issuedOn\":\"2026-01-20\"}", kept(id));
        assertEquals(
                0,
                terminal.run(
                        "--as", "王某", "file", id, "--lane", "disclosure", "--source-no", "云府办发〔2026〕3号",
                        "--source-url", "https://portal.county.example/zc/3.html"),
                terminal::err);
        assertTrue(kept(id).contains("云府办发〔2026〕3号") && kept(id).contains("2026-01-20"), kept(id));
        terminal.run("--as", "王某", "file", id, "--lane", "disclosure", "--doc-no", "清政发〔2026〕9号");
        assertTrue(kept(id).contains("zc/3.html"), "what is not given stays");
        terminal.run("--as", "王某", "file", id, "--lane", "disclosure", "--source", "none");
        assertEquals("", kept(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"title\": \"\"}",
        "{\"docNo\": \"云府办发〔2026〕3号\"}",
        "{\"title\": \"通知\", \"url\": \"file:///etc/hosts\"}",
        "{\"title\": \"通知\", \"issuedOn\": \"2026-13-01\"}",
        "{\"title\": \"通知\", \"from\": \"县里\"}"
    })
    void aNoteThatIsNotWhatTheContractTakesIsAnError(String source) {
        assertEquals(3, imported(source));
        assertTrue(terminal.err().contains("sourcePolicy") || terminal.err().contains("issuedOn"), terminal::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.county.example/zc", "javascript:alert(1)", "https://"})
    void anAddressThatIsNoneIsWrongUsage(String url) {
        imported("{\"title\": \"通知\"}");
        assertEquals(2, terminal.run("--as", "王某", "file", id(), "--lane", "disclosure", "--source-url", url));
    }
}
