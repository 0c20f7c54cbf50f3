package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;

class PassportsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "护照EJ1234567换发为EK1234568 > EJ1234567 EK1234568",
                "证件 号码\\n往来港澳通行证 CA1234567 > CA1234567",
                "护照号码E12345678 > E12345678",
                "护照：EA1234567， > EA1234567",
                "护照e12345678 > e12345678",
                "往来港澳通行证C12345678 > C12345678",
                "回乡证H1234567890 > H1234567890",
                "台胞证号12345678 > 12345678",
                "香港身份证A123456（7） > A123456（7）",
                "设备型号E12345678 > -",
                "护照E1234**** > -",
                "护照有效期20230405至20330404 > -",
                "passport FE482016 > ?FE482016",
                "姓名|证件类型|证件号码\\nHUANG|台湾居民来往大陆通行证|08264193 > 08264193",
                "护照一：E J 1 3 8 0 0 1 3（照录） > ?E J 1 3 8 0 0 1 3",
                "护照二：G 5 9 8 1 3 8 0 0 沙吾列 > ?G 5 9 8 1 3 8 0 0",
                "借书人某某，证号NJ0138013 > -",
                "身份证：不详\\n病历ZY0022817 > -",
                "证件号EA1234567 > EA1234567",
                "臺胞證0123456702 > 0123456702",
                "回鄉證號碼H60218874 > H60218874",
            })
    void findsPassportsAndPermitsBehindTheirLabel(String text, String found) {
        assertEquals(found, Found.by(new Passports(Shipped.LEXICON), text));
    }
}
