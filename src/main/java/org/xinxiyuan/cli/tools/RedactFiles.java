package org.xinxiyuan.cli.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.service.checking.FileNames;
import org.xinxiyuan.service.checking.Certificates;
import org.xinxiyuan.service.drafting.Importing.Secret;
import org.xinxiyuan.service.drafting.Importing.Source;
import org.xinxiyuan.service.desk.Rulebook;

/** Redacted copies with their certificates; what cannot be opened safely is refused, the others are written. */
final class RedactFiles {
    private final Rulebook rules;
    private final Premises premises;
    private final Policy policy;
    private final List<Map<String, Object>> written = new ArrayList<>();
    private final List<Map<String, Object>> refused = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    RedactFiles(Rulebook rules, Premises premises, Policy policy) {
        this.rules = rules;
        this.premises = premises;
        this.policy = policy;
    }

    int run(List<Path> files, Path directory, Reply reply) {
        boolean undecided = false;
        for (Path file : files) {
            undecided |= one(Parcels.source(file), directory);
        }
        reply.give(Map.of("written", written, "refused", refused), lines);
        return Exit.waits(undecided || !refused.isEmpty());
    }

    /** True where something was hidden that a person has yet to decide. */
    private boolean one(Source source, Path directory) {
        if (classified(source)) {
            refuse("", Secret.SENTENCE);
            return false;
        }
        var name = publicName(source.fileName());
        var outcome = rules.files().redact(source.bytes(), source.fileName(), "file", policy, List.of());
        if (outcome instanceof Refused no) {
            refuse(source.fileName(), no.part() + "：" + no.reason());
            return false;
        }
        if (outcome instanceof NeedsEyes) {
            refuse(source.fileName(), "图片不读文字，须由人看过、涂抹后再发。");
            return false;
        }
        var cleaned = (Cleaned) outcome;
        return write(source, FileNames.fitting(name, cleaned.mediaType()), cleaned, directory);
    }

    private boolean write(Source source, String name, Cleaned cleaned, Path directory) {
        if (written.stream().anyMatch(w -> name.equals(w.get("file")))) {
            refuse(source.fileName(), "另一个文件也写成“" + name + "”，没有写出，请改名后再试。");
            return false;
        }
        var leaks = rules.scan().finds(cleaned.bytes(), cleaned.mediaType(), Set.<String>of()::contains);
        if (!leaks.isEmpty()) {
            refuse(source.fileName(), "复检仍发现个人信息（" + String.join("、", leaks) + "），没有写出。");
            return false;
        }
        var hashes = Map.of(
                "field", name,
                "before", Sha256.of(source.bytes()),
                "after", Sha256.of(cleaned.bytes()));
        var certificate = new Certificates(premises.json())
                .write(Redactor.RULESET, policy.name(), cleaned.redactions(), List.of(hashes));
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(name), cleaned.bytes());
            Files.writeString(directory.resolve(stem(name) + ".certificate.json"), certificate);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unwritable", directory.getFileName());
        }
        return told(name, cleaned);
    }

    private boolean told(String name, Cleaned cleaned) {
        var open = cleaned.redactions().stream().filter(Redaction::undecided).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("file", name);
        json.put("redactions", cleaned.redactions().size());
        var undecided = new ArrayList<String>();
        open.forEach(r -> undecided.add(r.place().field() + " " + r.place().type()));
        if (cleaned.pictures() > 0) {
            undecided.add("file IMAGE");
        }
        json.put("undecided", undecided);
        written.add(json);
        lines.add("已写出  " + name + "  处理 " + cleaned.redactions().size() + " 处"
                + (open.isEmpty() ? "" : "，其中 " + open.size() + " 处疑似，已先隐藏，请核对")
                + (cleaned.pictures() == 0 ? "" : "，内有 " + cleaned.pictures() + " 处图片，不读图中文字，须由人看过"));
        return !undecided.isEmpty();
    }

    private void refuse(String file, String sentence) {
        refused.add(Map.of("file", file, "sentence", sentence));
        lines.add("未写出  " + file + "  " + sentence);
    }

    private boolean classified(Source source) {
        return ClassificationMarks.find(source.fileName()).isPresent()
                || premises.reader().read(source.fileName(), source.bytes()) instanceof Classified;
    }

    /** File names tell of people too: 张三身份证.xlsx. */
    private String publicName(String fileName) {
        return rules.redactor().apply("fileName", fileName, policy, List.of()).text();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
