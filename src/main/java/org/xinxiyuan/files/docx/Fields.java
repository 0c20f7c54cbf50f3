package org.xinxiyuan.files.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinxiyuan.files.container.Xml;

/** Replaces fields by what they show (域): an instruction may hold an address, a name, a number. Page numbers stay. */
final class Fields {
    private static final Set<String> LIVING = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private Fields() {}

    static void flatten(Document document) {
        for (var field : Xml.all(document, "fldSimple")) {
            if (!isLiving(Xml.attribute(field, "instr"))) {
                Xml.unwrap(field);
            }
        }
        Deque<Field> open = new ArrayDeque<>();
        for (var e : Xml.all(document)) {
            if (Xml.is(e, "fldChar")) {
                take(open, e);
            } else if (Xml.is(e, "instrText")
                    || (Xml.is(e, "t") && !open.isEmpty() && open.peek().isUnseen())) {
                takeInstruction(open, e);
            }
        }
        while (!open.isEmpty()) {
            open.pop().settle();
        }
    }

    private static void take(Deque<Field> open, Element mark) {
        var type = Xml.attribute(mark, "fldCharType");
        if (type.equals("begin")) {
            open.push(new Field(!open.isEmpty() && open.peek().isUnseen()));
        }
        if (open.isEmpty()) {
            Xml.remove(mark);
            return;
        }
        open.peek().add(mark);
        if (type.equals("end")) {
            open.pop().settle();
        }
    }

    /** Text of an inner field inside an instruction is not seen either. */
    private static void takeInstruction(Deque<Field> open, Element e) {
        if (open.isEmpty() || Xml.is(e, "t")) {
            Xml.remove(e);
        } else {
            open.peek().add(e);
        }
    }

    private static boolean isLiving(String instruction) {
        var words = instruction.trim().toUpperCase(Locale.ROOT).split("\\s+");
        return LIVING.contains(words[0])
                && instruction.trim().matches("[A-Za-z]+(\\s*\\\\\\*\\s*[A-Za-z]+)*(\\s*\\\\# *\"?[0#, -]+\"?)?");
    }

    /** The marks and instructions of one field; nested ones apart. */
    private static final class Field {
        private final List<Element> elements = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private final boolean within;
        private boolean instructs = true;

        /**
         * @param within an instruction of an outer field
         */
        Field(boolean within) {
            this.within = within;
        }

        boolean isUnseen() {
            return instructs || within;
        }

        void add(Element e) {
            elements.add(e);
            if (Xml.is(e, "instrText")) {
                instruction.append(e.getTextContent());
            }
            instructs &= !"separate".equals(Xml.attribute(e, "fldCharType"));
        }

        void settle() {
            if (!isLiving(instruction.toString())) {
                elements.forEach(Xml::remove);
            }
        }
    }
}
