package org.xinxiyuan.service.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.Terminal;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;

/** 县级证书: the authority put in by the officer's own door vouches for the portal, and nobody else does. */
class CountyTrustTest {
    @TempDir
    static Path folder;

    private static CountyKeys keys;
    private static RunningPortal portal;
    private static Terminal terminal;
    private static int port;

    /** A machine registered through TLS with the county's authority. */
    @BeforeAll
    static void registered() {
        keys = new CountyKeys(folder);
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
        terminal = new Terminal(RealPremises.at(Samples.clock()), folder);
        assertEquals(0, terminal.run("init"), terminal::err);
        try (var front = new TlsFront(keys.server("good"), 0, portal.api().getPort())) {
            port = front.port();
            assertEquals(0, connect(port, "county"), terminal::err);
            assertTrue(terminal.out().contains("CN=county authority"), terminal::out);
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static int connect(int port, String authority) {
        var url = "https://localhost:" + port + "/gk/v1";
        return terminal.run("connect", url, "--code", portal.registrationCode(), "--ca", ca(authority));
    }

    private static String ca(String authority) {
        return authority.equals("none") ? "none" : keys.pem(authority).toString();
    }

    private String sync(String certificate) {
        try (var front = new TlsFront(keys.server(certificate), port, portal.api().getPort())) {
            assertEquals(port, front.port());
            terminal.run("--json", "sync");
        }
        return terminal.json().path("stopped").path("code").asText("settled");
    }

    @ParameterizedTest
    @CsvSource({
        "county, good, settled",
        "none, good, certificate",
        "another, good, certificate",
        "county, foreign, certificate",
        "county, expired, certificate_expired",
        "alone, alone, certificate_expired",
        "county, elsewhere, certificate_other_host"
    })
    void onlyWhatTheCountyVouchesForIsSyncedWith(String authority, String shown, String expected) {
        assertEquals(0, terminal.run("connect", "--ca", ca(authority)), terminal::err);
        assertEquals(expected, sync(shown), terminal::out);
    }

    @ParameterizedTest
    @CsvSource({
        "none, good, 没有认得的机构为门户的证书作证",
        "county, expired, 不在有效期内",
        "county, elsewhere, 发给别的地址"
    })
    void aDeviceIsNotRegisteredWithAStrangerEitherAndTheOfficerIsToldWhy(String authority, String shown, String words) {
        try (var front = new TlsFront(keys.server(shown), 0, portal.api().getPort())) {
            assertEquals(3, connect(front.port(), authority));
        }
        assertTrue(terminal.err().contains(words), terminal::err);
        assertTrue(terminal.err().contains("稿件都在本机"), terminal::err);
    }

    @Test
    void aPortalThatKnowsOnlyOldTlsIsNotSpokenTo() throws IOException {
        try (var old = new OldPortal(keys.file)) {
            assertEquals("TLSv1.1", old.spoken, "the server is there, and old");
            assertEquals(3, connect(old.port, "county"));
        }
        assertTrue(terminal.err().contains("TLS 1.2"), terminal::err);
    }

    @ParameterizedTest
    @CsvSource({"http://portal.county.invalid/gk/v1", "http://10.1.2.3:8088/gk/v1", "http://[2001:db8::1]/gk/v1"})
    void aPortalBeyondThisMachineIsNotSpokenToInTheClear(String url) {
        assertEquals(3, terminal.run("connect", url, "--code", portal.registrationCode()));
        assertTrue(terminal.err().contains("不是加密的"), terminal::err);
    }

    @Test
    void whatWaitedWhileThePortalWasAStrangerArrivesOnceWhenItIsItselfAgain() {
        assertEquals(0, terminal.run("connect", "--ca", ca("county")), terminal::err);
        try (var machine = new Machine(terminal.home())) {
            machine.queue(machine.piece("清河镇关于春耕用水轮灌的通告", "各村：自3月20日起实行轮灌，一组逢单日，二组逢双日。\n\n特此通告。"));
        }
        assertEquals("certificate", sync("foreign"));
        assertEquals(1, terminal.json().path("waiting").asInt(), terminal::out);
        assertEquals("settled", sync("good"));
        assertEquals(1, terminal.json().path("received").asInt(), terminal::out);
        assertEquals("settled", sync("good"));
        assertEquals(0, terminal.json().path("received").asInt(), terminal::out);
    }
}
