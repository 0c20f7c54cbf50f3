package org.xinxiyuan.files.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads markup without entities or outside references (安全读取 XML), and walks it. */
public final class Xml {
    /** Beyond this a tree would not fit into an old machine's memory. */
    private static final int MAX_TREE = 48 << 20;
    /** Tags, begin and end, that a tree of about 800 MB of memory has. */
    private static final int MAX_TAGS = 4_000_000;

    private Xml() {}

    /** A part as a tree; a DOCTYPE is refused, since only attacks have one. */
    public static Document parse(byte[] bytes, String part) throws BrokenFile {
        if (bytes.length > MAX_TREE) {
            throw new BrokenFile(part, "太大（" + (bytes.length >> 20) + " MB），请拆成几份再试");
        }
        if (tags(bytes) > MAX_TAGS) {
            throw new BrokenFile(part, "内容太多，请拆成几份再试");
        }
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw BrokenFile.corrupt(part);
        }
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "400");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    public static List<Element> children(Node parent) {
        var elements = new ArrayList<Element>();
        for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                elements.add(e);
            }
        }
        return elements;
    }

    public static List<Element> children(Node parent, String localName) {
        var elements = children(parent);
        elements.removeIf(e -> !is(e, localName));
        return elements;
    }

    public static Optional<Element> child(Node parent, String localName) {
        for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && is(e, localName)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /** Follows a path of local names. */
    public static Optional<Element> path(Node from, String... localNames) {
        Optional<Node> at = Optional.of(from);
        for (var name : localNames) {
            at = at.flatMap(n -> child(n, name)).map(Node.class::cast);
        }
        return at.map(Element.class::cast);
    }

    public static boolean is(Node node, String localName) {
        return node.getNodeType() == Node.ELEMENT_NODE && localName.equals(node.getLocalName());
    }

    /** All elements below, in document order; a snapshot, so the tree may change meanwhile. */
    public static List<Element> all(Node root) {
        var found = new ArrayList<Element>();
        visit(root, found::add);
        return found;
    }

    public static List<Element> all(Node root, String localName) {
        var found = new ArrayList<Element>();
        visit(root, e -> {
            if (is(e, localName)) {
                found.add(e);
            }
        });
        return found;
    }

    private static void visit(Node root, Consumer<Element> each) {
        var n = root;
        while (n != null) {
            if (n != root && n instanceof Element e) {
                each.accept(e);
            }
            var next = n.getFirstChild();
            while (next == null && n != root) {
                next = n.getNextSibling();
                if (next == null) {
                    n = n.getParentNode();
                }
            }
            n = next;
        }
    }

    /** An attribute by local name, whatever its prefix; empty where there is none. */
    public static String attribute(Element element, String localName) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var a = attributes.item(i);
            if (localName.equals(a.getLocalName()) && !a.getNodeName().startsWith("xmlns")) {
                return a.getNodeValue();
            }
        }
        return "";
    }

    public static void removeAttribute(Element element, String localName) {
        var attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            var a = attributes.item(i);
            if (localName.equals(a.getLocalName()) && !a.getNodeName().startsWith("xmlns")) {
                element.removeAttributeNode((Attr) a);
            }
        }
    }

    public static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts the children in the element's place. */
    public static void unwrap(Element element) {
        var parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    /** A switch such as {@code w:vanish} or {@code hidden="1"}. */
    public static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
}
