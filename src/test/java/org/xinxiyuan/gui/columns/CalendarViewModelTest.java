package org.xinxiyuan.gui.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.columns.CalendarViewModel.Told;

class CalendarViewModelTest {
    private static final Path FILE = Path.of("2027.json");

    @TempDir
    Path folder;

    private final List<Told> told = new ArrayList<>();
    private Bench desk;
    private ColumnsViewModel columns;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        columns = new ColumnsViewModel(desk.bench, desk.background());
        columns.begin();
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void whatMovedIsListedAndTheColumnsFollowAtOnce() {
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 12, 30)), Optional.empty(), Optional.empty());
        desk.piece("年末的通告", "正文", new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of()));
        columns.begin();
        assertEquals(Optional.empty(), dueInNotices());
        calendar().take(FILE, told::add);
        assertEquals(
                List.of(List.of("年末的通告", "公开", "放假安排未公布", "2027-01-04")), told.get(0).moved());
        assertTrue(told.get(0).header().contains("2027"), told.get(0)::header);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 4)), dueInNotices());
        calendar().take(FILE, told::add);
        assertTrue(told.get(1).header().contains("相同"), told.get(1)::header);
    }

    @Test
    void aBrokenFileIsTroubleAndNothingIsTaken() {
        var broken = new CalendarViewModel(
                desk.bench,
                desk.background(),
                desk.messages,
                file -> {
                    throw new WorkstationException("shipped.unreadable", file);
                },
                () -> {});
        broken.take(FILE, told::add);
        assertEquals(List.of(), told);
        assertEquals("shipped.unreadable", ((WorkstationException) desk.troubles.get(0)).key());
    }

    private Optional<LocalDate> dueInNotices() {
        return columns.all().stream()
                .filter(stand -> stand.column().code().equals("0603"))
                .flatMap(stand -> stand.dues().stream())
                .findFirst()
                .flatMap(owed -> owed.due().date().date());
    }

    private CalendarViewModel calendar() {
        var year = new WorkCalendar.Year(Set.of(LocalDate.of(2027, 1, 1)), Set.of());
        return new CalendarViewModel(
                desk.bench,
                desk.background(),
                desk.messages,
                file -> new WorkCalendar(Map.of(2027, year)),
                columns::begin);
    }
}
