package org.xinxiyuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples of FIPS 180-4. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheStandard() {
        assertEquals(ABC, Sha256.of("abc"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(new byte[0]));
    }

    @Test
    void isTheSameWhateverThePieces() {
        var bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        assertEquals(ABC, new Sha256().add(new byte[] {bytes[0]}).add(new byte[] {bytes[1], bytes[2]}).hex());
    }

    @Test
    void partsDoNotRunIntoOneAnother() {
        assertNotEquals(
                new Sha256().addPart("ab").addPart("c").hex(),
                new Sha256().addPart("a").addPart("bc").hex());
    }
}
