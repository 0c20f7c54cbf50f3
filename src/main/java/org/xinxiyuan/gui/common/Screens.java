package org.xinxiyuan.gui.common;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.xinxiyuan.document.WorkstationException;

/** Introduces views to their ViewModels (界面装配): constructor injection by controller factory. */
public final class Screens {
    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> views = new HashMap<>();

    public Screens(Messages messages) {
        this.messages = messages;
    }

    /** A loaded screen: its controller and what is shown. */
    public record Screen<T>(T view, Parent root) {}

    public <T> Screens with(Class<T> view, Supplier<T> maker) {
        views.put(view, maker);
        return this;
    }

    /** Loads {@code XView.fxml} beside its view. */
    public <T> Screen<T> load(Class<T> view) {
        var loader = new FXMLLoader(view.getResource(view.getSimpleName() + ".fxml"), messages.bundle());
        loader.setControllerFactory(type -> views.get(type).get());
        try {
            Parent root = loader.load();
            return new Screen<>(view.cast(loader.getController()), root);
        } catch (IOException broken) {
            throw new WorkstationException(broken, "screen.broken", view.getSimpleName());
        }
    }
}
