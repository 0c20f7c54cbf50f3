package org.xinxiyuan;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.files.Unpacked;
import org.xinxiyuan.sampleportal.SamplePortal;
import org.xinxiyuan.sampleportal.faults.Fault;

/** The sample portal as the command line sees it. */
record SampleHouse(SamplePortal portal, Path folder) implements RunningPortal {
    @Override
    public URI api() {
        return portal.address();
    }

    @Override
    public URI publicSite() {
        return portal.publicSite();
    }

    @Override
    public String registrationCode() {
        return portal.registrationCode();
    }

    @Override
    public URI officePage() {
        return portal.officePage();
    }

    @Override
    public String officeToken() {
        return portal.officeToken();
    }

    @Override
    public void reviewFirst() {
        portal.reviewFirst(true);
    }

    @Override
    public boolean fault(String written) {
        var fault = Fault.parse(written);
        fault.ifPresent(portal.faults()::switchOn);
        return fault.isPresent();
    }

    @Override
    public List<String> everythingStored() {
        var texts = new ArrayList<>(portal.everyValue());
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.addAll(Unpacked.texts(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", folder.getFileName());
        }
        return texts;
    }

    @Override
    public void close() {
        portal.close();
    }
}
