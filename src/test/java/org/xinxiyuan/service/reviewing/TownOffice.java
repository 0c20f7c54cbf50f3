package org.xinxiyuan.service.reviewing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;

/** A small office on the real rooms, with a notice that passes its checks. */
final class TownOffice implements AutoCloseable {
    static final String PIN = "135790";

    private static final String BODY = """
            清明前后气温回升，为保护森林资源和群众生命财产安全，根据《森林防火条例》，现将有关事项通告如下：

            一、防火期为2026年3月16日至5月15日，防火区为全镇林地及距林地边缘100米以内地带。

            二、防火期内，禁止在防火区烧荒、烧秸秆、上坟烧纸、野炊。违反本通告的，依法处理。

            发现火情请拨打森林火警12119，联系电话：0000-6012375（镇应急办公室，24小时值班）。

            清河镇人民政府
            2026年3月13日

            """;

    final Office office;

    TownOffice(Path home) {
        var premises = RealPremises.at(Samples.clock());
        premises.create(home, "clear-water-7");
        office = premises.open(home, "clear-water-7");
        office.desk().preferences().put("unit", "清河镇人民政府");
        office.people().add(new Person("王某", Role.AUTHOR), PIN);
        office.people().add(new Person("李某", Role.ORDINARY), PIN);
        office.people().add(new Person("赵某", Role.IMPORTANT), PIN);
    }

    DraftId notice() {
        var id = office.drafting().start().id();
        write(id, "");
        return id;
    }

    void write(DraftId id, String more) {
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
        office.drafting().save(id, new Content("关于开展森林防火的通告", "", BODY + more, filing, List.of()));
    }

    @Override
    public void close() {
        office.close();
    }
}
