package org.xinxiyuan.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.catalog.WrongWord;
import org.xinxiyuan.check.Checker;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.rules.annual.AnnualReportIsNew;
import org.xinxiyuan.check.rules.annual.AnnualReportPartsFilled;
import org.xinxiyuan.check.rules.annual.ApplicationSumsAgree;
import org.xinxiyuan.check.rules.annual.LitigationSumsAgree;
import org.xinxiyuan.check.rules.consultation.ConsultationAnswered;
import org.xinxiyuan.check.rules.consultation.ConsultedLongEnough;
import org.xinxiyuan.check.rules.deadlines.BudgetRunsFromItsApproval;
import org.xinxiyuan.check.rules.deadlines.ExpiredPublicityTakenDown;
import org.xinxiyuan.check.rules.deadlines.PublishedInTime;
import org.xinxiyuan.check.rules.documents.DocumentDateFits;
import org.xinxiyuan.check.rules.documents.DocumentIsOpenToAll;
import org.xinxiyuan.check.rules.documents.ForwardedWithItsOriginal;
import org.xinxiyuan.check.rules.documents.NormativeDocumentHasATerm;
import org.xinxiyuan.check.rules.elements.BodyHoldsContent;
import org.xinxiyuan.check.rules.elements.NoPersonalPapersAttached;
import org.xinxiyuan.check.rules.elements.PromisedFilesAttached;
import org.xinxiyuan.check.rules.elements.RequiredAttachmentsPresent;
import org.xinxiyuan.check.rules.elements.RequiredElementsPresent;
import org.xinxiyuan.check.rules.elements.RequiredLinkPresent;
import org.xinxiyuan.check.rules.guides.GuideIsComplete;
import org.xinxiyuan.check.rules.interpretation.FirstInterpreterIsTheHead;
import org.xinxiyuan.check.rules.interpretation.InterpretationComesAlong;
import org.xinxiyuan.check.rules.interpretation.InterpretationHasAForm;
import org.xinxiyuan.check.rules.interpretation.InterpretationIsNoCopy;
import org.xinxiyuan.check.rules.lists.ListSaysStandardAndPhone;
import org.xinxiyuan.check.rules.lists.PublicityPeriodKnown;
import org.xinxiyuan.check.rules.meetings.MeetingKeepsPersonnelOut;
import org.xinxiyuan.check.rules.organisation.LeadershipPagesFollow;
import org.xinxiyuan.check.rules.placement.FiledInAColumnNotAHeading;
import org.xinxiyuan.check.rules.placement.FiledInTheRightColumn;
import org.xinxiyuan.check.rules.placement.FiledSomewhere;
import org.xinxiyuan.check.rules.placement.NoInternalReportAmongPublicItems;
import org.xinxiyuan.check.rules.placement.OnlyOnePieceAYear;
import org.xinxiyuan.check.rules.placement.OnlyOnePieceInASingleColumn;
import org.xinxiyuan.check.rules.reports.FollowUpReportNamesTheEarlierOne;
import org.xinxiyuan.check.rules.reports.LongReportIsWhole;
import org.xinxiyuan.check.rules.reports.ReportIsNoAlbum;
import org.xinxiyuan.check.rules.reports.SolicitedReportNamesItsRequest;
import org.xinxiyuan.check.rules.reports.UrgentReportSaysTheEssentials;
import org.xinxiyuan.check.rules.reports.YearOnYearGoesWithMonthOnMonth;
import org.xinxiyuan.check.rules.secrecy.NoClassificationMark;
import org.xinxiyuan.check.rules.wording.BalancedBrackets;
import org.xinxiyuan.check.rules.wording.DateForms;
import org.xinxiyuan.check.rules.wording.DocumentNumberWellFormed;
import org.xinxiyuan.check.rules.wording.DoubledWords;
import org.xinxiyuan.check.rules.wording.FiguresAgree;
import org.xinxiyuan.check.rules.wording.HalfWidthPunctuation;
import org.xinxiyuan.check.rules.wording.LinksReachTheReader;
import org.xinxiyuan.check.rules.wording.NoRepealedRuleQuoted;
import org.xinxiyuan.check.rules.wording.WrongCharacters;

/** 在用规则: every rule there is, in the order in which an officer wants to read about them. */
public final class Rules {
    private Rules() {}

    /** A checker with all rules in force. */
    public static Checker checker(DisclosureCatalog catalog, WorkCalendar calendar, List<WrongWord> wrongWords) {
        var judge = new ColumnJudge(catalog);
        return new Checker(inForce(judge, catalog, calendar, wrongWords), judge);
    }

    public static List<Rule> inForce(
            ColumnJudge judge, DisclosureCatalog catalog, WorkCalendar calendar, List<WrongWord> wrongWords) {
        return Stream.of(
                        placed(judge),
                        complete(judge),
                        completeByKind(judge, catalog, calendar),
                        worded(judge, catalog),
                        written(wrongWords),
                        inTime(judge, calendar),
                        reported(judge))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> placed(ColumnJudge judge) {
        return List.of(
                new NoClassificationMark(),
                new NoInternalReportAmongPublicItems(judge),
                new FiledSomewhere(judge),
                new FiledInAColumnNotAHeading(judge),
                new FiledInTheRightColumn(judge),
                new OnlyOnePieceInASingleColumn(judge),
                new OnlyOnePieceAYear(judge));
    }

    private static List<Rule> complete(ColumnJudge judge) {
        return List.of(
                new BodyHoldsContent(judge),
                new RequiredElementsPresent(judge),
                new RequiredAttachmentsPresent(judge),
                new RequiredLinkPresent(judge),
                new PromisedFilesAttached(judge),
                new NoPersonalPapersAttached());
    }

    private static List<Rule> completeByKind(ColumnJudge judge, DisclosureCatalog catalog, WorkCalendar calendar) {
        return List.of(
                new InterpretationComesAlong(judge, calendar),
                new InterpretationIsNoCopy(judge),
                new FirstInterpreterIsTheHead(judge),
                new InterpretationHasAForm(judge),
                new DocumentIsOpenToAll(judge),
                new DocumentDateFits(judge),
                new ForwardedWithItsOriginal(judge),
                new NormativeDocumentHasATerm(judge),
                new GuideIsComplete(judge),
                new ListSaysStandardAndPhone(judge),
                new MeetingKeepsPersonnelOut(judge),
                new LeadershipPagesFollow(judge, catalog),
                new AnnualReportPartsFilled(judge),
                new ApplicationSumsAgree(judge),
                new LitigationSumsAgree(judge),
                new AnnualReportIsNew(judge));
    }

    private static List<Rule> worded(ColumnJudge judge, DisclosureCatalog catalog) {
        return List.of(
                new NoRepealedRuleQuoted(judge, catalog), new DocumentNumberWellFormed(), new LinksReachTheReader());
    }

    private static List<Rule> written(List<WrongWord> wrongWords) {
        var proses = new Proses();
        return List.of(
                new WrongCharacters(wrongWords, proses),
                new HalfWidthPunctuation(proses),
                new BalancedBrackets(proses),
                new DoubledWords(proses),
                new DateForms(proses),
                new FiguresAgree(proses));
    }

    private static List<Rule> inTime(ColumnJudge judge, WorkCalendar calendar) {
        return List.of(
                new PublishedInTime(judge, calendar),
                new BudgetRunsFromItsApproval(judge, calendar),
                new PublicityPeriodKnown(judge, calendar),
                new ExpiredPublicityTakenDown(judge),
                new ConsultedLongEnough(judge),
                new ConsultationAnswered(judge, calendar));
    }

    private static List<Rule> reported(ColumnJudge judge) {
        return List.of(
                new SolicitedReportNamesItsRequest(),
                new FollowUpReportNamesTheEarlierOne(),
                new UrgentReportSaysTheEssentials(judge),
                new LongReportIsWhole(judge),
                new ReportIsNoAlbum(judge),
                new YearOnYearGoesWithMonthOnMonth());
    }
}
