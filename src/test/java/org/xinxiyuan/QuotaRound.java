package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.xinxiyuan.cli.SheetFiles;
import org.xinxiyuan.cli.Terminal;

/** The commands about tasks, adoption and score, one after another, for {@link CommandContractTest}. */
record QuotaRound(Terminal terminal, Answers answers, Path folder, String picture) {
    /** Runs a command, expects its exit code and its documented shape. */
    interface Answers {
        void exit(int code, String... words);
    }

    void walk(String piece) {
        tasks();
        tables();
        solicitations();
        adoptions(piece);
        scores(piece);
    }

    private void tasks() {
        answers.exit(0, "quota", "--month", "2026-03");
        assertEquals(8, terminal.json().path("target").asInt(), "from the county");
        answers.exit(0, "quota", "assign", "--period", "2026-Q1", "--target", "2", "--type", "long", "--carry", "BOTH");
        answers.exit(0, "quota", "--quarter", "2026-Q1");
        answers.exit(0, "quota", "--year", "2026");
        assertEquals(3, terminal.run("quota", "--quarter", "2026-03"), "a month is no quarter");
        assertEquals(3, terminal.run("quota", "assign", "--period", "2026", "--target", "2", "--type", "poem"));
    }

    private void tables() {
        var heads = "单位/人员|类型|栏目|期间|数量|结转\n";
        answers.exit(0, "quota", "import", table("tasks", "任务", heads + "清河镇|||2026-04|8|\n王某|动态||2026-04|4|"));
        assertEquals(2, terminal.json().path("assignments").size());
        answers.exit(1, "quota", "import", table("wrong", "任务", heads + "清河镇|诗||2026-13|8|"));
        assertEquals(2, terminal.json().path("problems").size());
        answers.exit(0, "quota", "import", table("scheme", "分值", "事项|层级|分值\n采用|县级|5\n采用|市级|未载明", "规则",
                "编号|own\n名称|本县办法\n来源|县办通知\n示例|否"));
        answers.exit(0, "ranking", "import", table("rank", "通报", "2026年2月通报\n单位|得分|名次\n青山镇|9|1\n清河镇|5|2"));
        assertTrue(terminal.json().path("rankings").path(0).path("bottomThree").asBoolean());
        answers.exit(0, "ranking", "list");
        assertEquals(2, terminal.run("ranking"), "what about it");
    }

    private void solicitations() {
        answers.exit(0, "solicitation", "add", "春耕", "--due", "2026-03-20");
        var id = terminal.json().path("solicitations").path(0).path("id").asText();
        answers.exit(0, "solicitation", "decline", id, "--reason", "没有此项工作");
        answers.exit(0, "solicitation", "done", id);
        answers.exit(0, "solicitation", "missed", id);
        answers.exit(0, "solicitation", "list");
    }

    private String table(String file, String... sheets) {
        return SheetFiles.write(folder.resolve(file + ".xlsx"), sheets);
    }

    private void adoptions(String piece) {
        answers.exit(0, "adoption", "add", piece, "--level", "county", "--publication", "云岭信息", "--on", "2026-03-16",
                "--proof", picture);
        var id = terminal.json().path("entries").path(0).path("id").asText();
        answers.exit(0, "adoption", "classify", id, "--step", "一档");
        answers.exit(0, "instruction", "add", piece, "--level", "city");
        answers.exit(0, "note", "add", "错情", "--times", "2", "--remark", "标题错字");
        answers.exit(0, "adoption", "list", "--period", "2026-03");
        assertEquals(3, terminal.json().path("entries").size());
        answers.exit(0, "adoption", "revoke", id);
        assertEquals(3, terminal.run("adoption", "revoke", id), "it is gone");
        answers.exit(0, "adoption", "add", piece, "--level", "county", "--step", "一档", "--on", "2026-03-16");
    }

    private void scores(String piece) {
        assertEquals(3, terminal.run("score"), "no scheme was chosen");
        answers.exit(0, "score", "schemes");
        answers.exit(0, "score", "schemes", "--choose", "yunling");
        answers.exit(0, "score", "--period", "2026-03");
        answers.exit(0, "score", "--scheme", "own");
        assertEquals(5, terminal.json().path("total").asInt());
        answers.exit(0, "score", "--scheme", "zhonglou", "--what-if");
        answers.exit(0, "score", "--scheme", "zhonglou", "--what-if", piece);
        var folderOf = folder.resolve("statements").toString();
        answers.exit(0, "statement", "--month", "2026-03", "--as", "xlsx", "-o", folderOf);
        answers.exit(0, "statement", "--quarter", "2026-Q1", "--officer", "王某", "--as", "docx", "-o", folderOf);
    }
}
