package org.xinxiyuan.gui.people;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

/** A person in the list: name, role, and the way to another PIN. */
final class PersonCell extends ListCell<Person> {
    private final Messages messages;
    private final Consumer<Person> edited;

    PersonCell(Messages messages, Consumer<Person> edited) {
        this.messages = messages;
        this.edited = edited;
    }

    @Override
    protected void updateItem(Person person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty || person == null ? null : line(person));
    }

    private HBox line(Person person) {
        boolean author = person.role() == Role.AUTHOR;
        var name = new Label(person.name());
        name.getStyleClass().add("row-title");
        var role = new Label(person.role().label());
        role.getStyleClass().addAll("chip", author ? "tone-quiet" : "tone-busy");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var edit = new Button(messages.text(author ? "people.edit" : "people.newPin"));
        edit.getStyleClass().addAll("small", "flat");
        edit.setOnAction(e -> edited.accept(person));
        var line = new HBox(8, name, role, gap, edit);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
