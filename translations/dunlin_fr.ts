<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>Accord transactionnel conclu : %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>Plan modifié : %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>Plan convenu : %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>Accord respecté</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>Plan rompu</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>Transaction caduque : une échéance a été manquée</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>Offre de transaction expirée</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Accord annulé</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>Approuvé : %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>Non approuvé : %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>Envoyé pour approbation : %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>Faillite : contact arrêté</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>Décédé : contact arrêté</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>Représenté par un avocat : contact arrêté</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>A demandé de cesser : contact arrêté</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>Période de répit : contact arrêté</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>À traiter avec égards : contact arrêté</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Protection terminée</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Personne dissociée</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>Associé à une autre personne</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>Codébiteur %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>Caution %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Personne %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>À faire : rappeler la promesse</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>À faire : une échéance a été manquée</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>À faire : répondre à la contestation</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>Stratégie : à traiter</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>Stratégie : message en file</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>Stratégie : dit avec un autre compte</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>Stratégie : marqué</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>Stratégie : suspendu</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>Stratégie : escaladé</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>Stratégie : pénalité ajoutée</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>À faire : l'argent annoncé n'est pas arrivé</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>Échéance manquée : %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>L'argent annoncé ne viendra pas</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>Paiement annoncé : %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>dernière part %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu'au %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Non approuvé</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Envoyé pour approbation</translation>
        </message>
    </context>
    <context>
        <name>AmountExpression</name>
        <message>
            <source>full</source>
            <translation>total</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>solde</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>due</source>
            <translation>échu</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>retard</translation>
        </message>
        <message>
            <source>half</source>
            <translation>moitié</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>Demande suivante</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Demande précédente</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>Refuser, avec un motif</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>Aller aux approbations</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>Transaction, %Ln paiement</numerusform>
                <numerusform>Transaction, %Ln paiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan modifié, %Ln paiement</numerusform>
                <numerusform>Plan modifié, %Ln paiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan, %Ln paiement</numerusform>
                <numerusform>Plan, %Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>%1 rentrent d'ici le %2 ; ensuite %3 de la créance sont remis. Si une échéance est manquée, tout est dû à nouveau, moins ce qui a été payé.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>%1 rentrent d'ici le %2 ; %3 restent dus ensuite.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>%1 rentrent d'ici le %2 ; le compte est alors soldé.</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>Intérêts abandonnés</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>Dépens abandonnés</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>Frais abandonnés</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>Aucun intérêt ne court du %1 au %2.</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>Aucun intérêt n'est demandé jusqu'au %1.</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>Aucun intérêt ne court à partir du %1.</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>Aucun intérêt n'est plus demandé.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Jours sans intérêts</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>La créance baisse de %1 ; %2 restent dus.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>Nouvel accord : promesse, plan ou transaction</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>un chargé de recouvrement</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>un chargé de recouvrement confirmé</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un superviseur</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un responsable</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>un responsable conformité</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrateur</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>un auditeur</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>Il court jusqu'au %1 ; %2 peut convenir jusqu'à %3 mois.</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>Il a une échéance de %1 ; %2 peut convenir à partir de %3.</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 solderaient %2 ; %3 peut accepter à partir de %4 (%5).</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>Personne dans ce bureau ne peut l'approuver : convenez d'autre chose.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>%1 décide.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Toutes les deux semaines</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Chaque mois</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>Dernier jour du mois</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>À chaque jour de paie</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln paiement, soldé le %1, %2 remis</numerusform>
                <numerusform>%Ln paiements, soldé le %1, %2 remis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%Ln paiement jusqu'au %1, %2 restent dus</numerusform>
                <numerusform>%Ln paiements jusqu'au %1, %2 restent dus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln paiement, terminé le %1</numerusform>
                <numerusform>%Ln paiements, terminé le %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln paiement, soldé le %1</numerusform>
                <numerusform>%Ln paiements, soldé le %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>sur %Ln compte</numerusform>
                <numerusform>sur %Ln comptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 en %Ln paiement</numerusform>
                <numerusform>%1 en %Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>Envoyé pour approbation : %1 d'ici le %2</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>Transaction convenue : %1 d'ici le %2</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>Plan convenu : %1 d'ici le %2</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>Promesse convenue : %1 d'ici le %2</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>Elle échoit le %1 ; %2 peut prendre des promesses jusqu'à %3 à l'avance.</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>C'est une promesse de %1 ; %2 peut en prendre jusqu'à %3.</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>Elle abandonne les intérêts jusqu'au %1 ; %2 peut abandonner %3.</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>Elle abandonne les intérêts sans fin ; %1 peut abandonner %2.</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>%1 seraient abandonnés aujourd'hui ; %2 peut abandonner jusqu'à %3.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Approbation requise.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>La confirmation le met dans leur file ; d'ici là rien n'est convenu.</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>Cela semble plus que ce qui peut être payé. Demandez d'abord la situation, et ne prenez que ce qui est supportable.</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>Environ %1 promesses semblables sur 100 sont tenues (sur %2 de ce bureau).</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>Environ %1 promesses semblables sur 100 sont tenues (estimation).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>Plus probable : %1 (environ %2 sur 100).</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>La référence contient %1</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>L'identifiant de bout en bout contient %1</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>Le texte contient %1</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>Le compte bancaire du payeur a déjà payé ce compte</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>Le payeur porte le nom du débiteur</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>Le compte est en %1</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>Rien n'en est ouvert</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>Le montant est ce qui est ouvert</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>Le montant était promis</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>Le montant est une partie de ce qui est ouvert</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>Le montant va jusqu'à d'autres postes du compte</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>Le montant dépasse ce qui est ouvert</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 comptes ont un tel numéro</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>1–30</source>
            <translation>1–30</translation>
        </message>
        <message>
            <source>31–60</source>
            <translation>31–60</translation>
        </message>
        <message>
            <source>61–90</source>
            <translation>61–90</translation>
        </message>
        <message>
            <source>91–120</source>
            <translation>91–120</translation>
        </message>
        <message>
            <source>121+</source>
            <translation>121+</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>saisissez le numéro du compte, ou le nom</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>aucun compte n'a ce numéro ou ce nom</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>plusieurs comptes correspondent : choisissez-en un</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>saisissez le montant</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>le montant est illisible</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>la date de valeur est illisible</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>la date de valeur est à venir : annoncez-le sur le compte</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>identique à la ligne %1 ; donnez une autre référence si c'est un autre paiement</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>promesse</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>promesse tenue</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>promesse rompue</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>paiement</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>paiement annulé</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>nouvelle pièce</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>litige</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>litige réglé</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>fin d'un gel</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>remise à une agence</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>rappel d'une agence</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>jugement</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>passage en perte</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>réouverture</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>fait de la source</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>échéance manquée</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1 : à chaque « %2 »</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1, avec le résultat %2</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1, avec le texte %2</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1, avec le détail %2</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>jours fériés</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>N'y est plus : %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nouveau : %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1 : à partir du jour d'échéance de la plus ancienne pièce ouverte</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1 : à partir du jour d'échéance de la prochaine pièce</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1 : à partir du jour de prise en charge</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1 : depuis que le dossier est « %2 »</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>Rien n'est fait tant que : %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (motif : %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>Pour tous les dossiers</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>Pour les dossiers où : %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>Rien n'est fait en dessous de %1</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>Au moins %n jour entre deux messages à une personne</numerusform>
                <numerusform>Au moins %n jours entre deux messages à une personne</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>Travaille tous les jours de la semaine</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>Rien n'est fait ces jours-là : %1 ; ce qui échoit attend</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>Personne ici n'a le numéro %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln compte a le numéro %1.</numerusform>
                <numerusform>%Ln comptes ont le numéro %1 : celui-ci est le plus pressant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>Appel de %1</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>pas d'appels pour l'instant</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>dès %1 heure locale</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>dès %1 %2</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>dès %1</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>peut être appelé maintenant</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>ne peut pas être appelé maintenant</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>peut être appelé dès %1 %2, heure locale</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>Faillite</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Décédé</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Avocat</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>A demandé de cesser</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>Période de répit</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>À traiter avec égards</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>Ne demandez pas d'argent ; adressez-vous au mandataire.</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>Demandez seulement qui s'occupe de la succession.</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>Parlez et écrivez à l'avocat seulement.</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>Seulement ce que la loi oblige à envoyer.</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>Ne demandez pas d'argent tant qu'elle dure.</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>Prenez le temps. Proposez de rappeler.</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>Mandataire</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Exécuteur testamentaire</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>Conseiller en surendettement</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>S'adresser à</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>Saisir une contestation</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>Suspendre le compte</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>Traiter avec égards : faillite, avocat, période de répit</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>Terminer ou trancher ce qui est en vigueur</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>Sans poste</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1, échéance %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>Crédit non affecté</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>Compte suivant</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>Compte précédent</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>En haut, avec les nouveautés</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>Pourquoi ce compte est ici</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>Appeler ce compte</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Afficher tous les comptes</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>Afficher les promesses échues</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>Afficher les promesses rompues</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>Afficher les rappels</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>Afficher les nouveaux comptes</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>Afficher les comptes sous plan</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>Afficher les comptes à localiser</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>Seulement les comptes appelables maintenant, ou tous</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>Rappeler quand c'est permis</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>Appeler, ou raccrocher</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Clôturer l'appel</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>Promesse de paiement</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>Tout ce qui devait être dit l'a été</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Me le rappeler plus tard</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>Utiliser un autre numéro</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>Pourquoi je peux appeler, ou non</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>Filtre suivant de l'historique</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Enregistrer et suivant</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>Enregistrer et rester</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>Résultat %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>C'était le dernier compte de cette liste.</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>averti</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>bloqué, sans part</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>dérogé</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>manquement</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>Aucun ordinateur ne détient de part des limites</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>profils copiés dont les parts ont été annulées : %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>%1 contacts de %2 jours redécidés : %3 finiraient autrement, %4 bloqués au lieu de permis, %5 permis au lieu de bloqués.</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>%1 autres n'ont pas été examinés.</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1 : a parlé %2 fois, parlerait %3 fois</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>Portables détenant une part des limites : %1, pour %2 comptes</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>Aller à la conformité</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Ligne suivante</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>Contacts, paquets, brouillons ou données conservées</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Une autre période</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Redécider 90 jours avec les brouillons</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>ce qui est dû</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>ce qui est dû et non contesté</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>le premier montant</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>frais ouverts</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>le montant contesté</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>jours de retard</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>jours avant l'échéance</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>jours depuis la prise en charge</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>pièces ouvertes</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>promesses rompues</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>promesses tenues</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>promesses ouvertes</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>tentatives en 7 jours</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>tentatives en 30 jours</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>tentatives en tout</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>jours depuis le dernier traitement</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>jours depuis la dernière conversation</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>jours depuis le dernier paiement</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>paiements</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>payé en 90 jours</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>payé en tout</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>le risque (0 à 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>le statut</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>le produit</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>la devise</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>le segment</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>le débiteur est une entreprise</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>le débiteur est joignable par téléphone</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>le débiteur est joignable par e-mail</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>une agence l'a</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1 : au moins %2</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1 : plus de %2</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1 : au plus %2</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1 : moins de %2</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1 : exactement %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 est %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 n'est pas %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>il est vrai que : %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>il n'est pas vrai que : %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> et </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>d MMM</source>
            <extracomment>day and month, as QLocale::toString reads it</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>day, month and year, as QLocale::toString reads it</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a day in words and a time: "yesterday 17:20"
----------
short weekday and day: "Fri 27 Nov"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>il y a %Ln j</numerusform>
                <numerusform>il y a %Ln j</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l'instant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>il y a %Ln s</numerusform>
                <numerusform>il y a %Ln s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>il y a %Ln min</numerusform>
                <numerusform>il y a %Ln min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>il y a %Ln h</numerusform>
                <numerusform>il y a %Ln h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>En retard %Ln j</numerusform>
                <numerusform>En retard %Ln j</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln j</numerusform>
                <numerusform>%Ln j</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>Fondée</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Partiellement fondée</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Réclamation</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>Documents attendus</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>Paiement recherché</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>Le créancier examine</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>Examen des difficultés</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Autre motif</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>la réponse était due le %1, %Ln jour de retard</numerusform>
                <numerusform>la réponse était due le %1, %Ln jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>réponse due aujourd'hui</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>réponse due le %1, encore %Ln jour</numerusform>
                <numerusform>réponse due le %1, encore %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>tout le compte</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 et %Ln autre</numerusform>
                <numerusform>%1 et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>Ce que vous avez enregistré avant est conservé.</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>Ceci ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Vérifiez la saisie et réessayez.</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>Ce n'est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>Il a peut-être été confié à un collègue. Cherchez-le à nouveau.</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>Quelqu'un d'autre a modifié ceci entre-temps</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Ce que vous avez saisi est conservé.</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>Regardez le nouvel état, puis enregistrez à nouveau.</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>Le serveur ne connaît pas cet ordinateur</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>Votre travail est conservé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>Inscrivez à nouveau cet ordinateur sous « Appareils et synchro ».</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>Ce n'est pas permis</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>Demandez à un superviseur qui peut le faire.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Le serveur est injoignable</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>Ce sera envoyé quand la connexion reviendra.</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>Le serveur a un problème</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>Ce sera renvoyé plus tard automatiquement.</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>Autre chose a répondu à la place du serveur</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>Si ce réseau a une page de connexion, ouvrez-la dans un navigateur.</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>Un autre programme utilise les données</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>Fermez l'autre fenêtre de Dunlin, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>Les données de cet ordinateur sont endommagées</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>Le fichier endommagé est conservé pour réparation.</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>Appelez l'assistance et donnez-lui le code.</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>Les données viennent d'une version plus récente</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Elles sont conservées telles quelles.</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>Installez la version plus récente de Dunlin.</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Un fichier n'a pas pu être lu ou écrit</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>Vérifiez que le fichier est là et que vous pouvez l'ouvrir.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>Quelque chose a mal tourné dans Dunlin</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>Réessayez. Si cela persiste, appelez l'assistance et donnez-lui le code.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1 : %2. Sur : %3. Par : %4. Devise : %5. D'après : %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>Fichiers du compte</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>Image JPEG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>pas permis maintenant</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>hors des heures d'appel</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>fuseau horaire inconnu</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>le compte est suspendu</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>ce numéro est bloqué</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>le compte est clos</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>une règle l'interdit</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>Appel possible</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>Appel possible, avec égards</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>Pas sans approbation</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>Ne pas appeler maintenant</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>%1 appels sur %2 cette semaine</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>%Ln appel cette semaine</numerusform>
                <numerusform>%Ln appels cette semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>SMS %1 sur %2</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>e-mail %1 sur %2</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>e-mail %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>Ne pas appeler</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>heure locale inconnue</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 chez eux</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>%1 chez eux, plage %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>prochain %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>%1 tentatives sur %2 cette semaine</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>%Ln tentative cette semaine</numerusform>
                <numerusform>%Ln tentatives cette semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 chez vous</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>C'est hors des heures auxquelles on peut appeler</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>Personne ne sait quelles heures s'appliquent : le fuseau horaire est inconnu</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>Le compte est suspendu</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>Ce numéro est faux ou ne doit pas être appelé</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>Le compte est clos</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>La dette est contestée : parlez de la contestation, n'insistez pas sur le paiement</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>dans %Ln min</numerusform>
                <numerusform>dans %Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 chez eux</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>il est remis à une agence</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>Le compte est remis : seule l'agence contacte le débiteur à ce sujet</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>Envoi possible</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>Envoi possible, avec précaution</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>Il attend et part plus tard</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>Il ne serait pas envoyé</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>les données bancaires sont trop anciennes</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>Les données bancaires du bureau sont trop anciennes : personne ne sait qui a payé. Cela reprend dès qu'un relevé plus récent est là</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>Dit : ceci vise à recouvrer une dette, et ce que j'apprends servira à cela</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>Dit que l'appel vient d'un agent de recouvrement</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>Avis de validation : donné au téléphone ou envoyé sous 5 jours</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>Rien n'a été dit d'une dette à cette personne</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>Message : seulement mon nom, le nom neutre de la société, un numéro, la demande de rappeler</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>Dit que l'appel est enregistré, ou il ne l'est pas</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>Il dit comment refuser cette adresse ou ce numéro, sans frais ni autres questions</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>Il dit venir d'un agent de recouvrement ; le premier, qu'il vise à recouvrer et que ce qui est appris y sert</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>L'avis de validation y est, ou part sous 5 jours</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>Enveloppe : seulement l'adresse et un nom de société neutre</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>Il nomme le créancier avec son adresse, le motif avec contrat et date, intérêts et frais, et l'autorité de contrôle</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>Règle %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 chez eux</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>%1 sur %2 cette semaine</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>%1 cette semaine</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>Possible maintenant</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Avec égards</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>Approbation requise</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Non permis</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>aucun consentement enregistré</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>consentement donné</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>consentement retiré</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (approuvé pour une tentative)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>Faits : %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>Change avec : %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>ni numéro ni adresse</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>Numéro : %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>Règles : %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un superviseur</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un responsable</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>conformité</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrateur</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>approbation par %1, parce que : %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>Le pays où vit la personne est inconnu, donc les règles applicables aussi.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>L'horloge de cet ordinateur est fausse, les heures ne peuvent être vérifiées.</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>C'est hors des heures permises : {why}.</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>La limite de contacts est atteinte : {why}.</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>Un délai d'attente court : {why}.</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>La personne l'a demandé : {why}.</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>Le message n'est pas comme il doit être : {why}.</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>Pas encore : {why}.</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>Un moratoire protège la personne, {why}.</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>La dette est prescrite : {why}.</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>Quelque chose est en retard : {why}.</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} ne permet pas ce contact.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>Cela ne peut être vérifié ({citation}) : {why} est inconnu.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>Cela ne peut être vérifié ({citation}) : un fait nécessaire est inconnu.</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>D'autres ordinateurs du bureau peuvent aussi contacter cette personne, et {why}. Connectez-vous au bureau pour obtenir une nouvelle part.</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>l'heure là où est la personne</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place} ; a demandé à ne pas être contactée de {from} à {to}</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>a demandé à ne pas être contactée à cet endroit : {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>a demandé à ne pas être contactée par {what}</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>{n} comptés en {minutes} minutes, au plus {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>{n} comptés du {from} au {to}, au plus {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>la part de cet ordinateur dans la limite est épuisée</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>attente du {from} au {to} inclus</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>du {from} au {to}</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>dès le {from}, la fin est inconnue</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>ce que dit le message</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>manque : {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>non permis : {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>manque : {missing} ; non permis : {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>ce qui doit précéder n'a pas eu lieu, est trop récent ou trop ancien</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>c'était dû le {day} et n'a pas été fait</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>les années après lesquelles la dette est prescrite</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>la prescription a pris fin le {day}</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>Le compte est clos ou payé.</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>Le recouvrement est suspendu.</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>Le compte est confié à une agence ou un avocat, et eux seuls contactent le débiteur à ce sujet ; rappelez-le d'abord.</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>Ce numéro ou cette adresse est marqué comme n'étant pas du débiteur.</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>Le débiteur a demandé à ne pas être contacté à ce numéro ou cette adresse.</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>Le débiteur a retiré son accord aux messages à ce numéro ou cette adresse.</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>Le débiteur conteste la dette : ne demandez pas le paiement de la partie contestée.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>Le contact est permis de 08:00 à avant 21:00 là où peut être le débiteur ; il est {why}.</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>Australie : en semaine de 07:30 à 21:00, le week-end dès 09:00, pas les jours fériés nationaux ; il est {why}.</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>la demande du débiteur pour cette heure</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>Australie : visites de 09:00 à 21:00, pas les jours fériés nationaux ; il est {why}.</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>Australie : au travail en semaine de 09:00 à 17:00, sauf autres heures connues ; il est {why}.</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Australie : trois contacts sur la dette {debt} par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>Australie : dix contacts sur la dette {debt} par mois civil ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>Alagoas : du lundi au vendredi de 08:00 à 20:00, le samedi jusqu'à 14:00, ni dimanches ni jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>Espírito Santo : du lundi au vendredi de 08:00 à 19:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>Rio de Janeiro : du lundi au vendredi de 09:00 à 19:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>São Paulo : du lundi au vendredi de 08:00 à 20:00, le samedi jusqu'à 14:00, ni dimanches ni jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Canada, banques : du lundi au samedi de 07:00 à 21:00, le dimanche de 13:00 à 17:00, pas les jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>l'accord exprès du débiteur pour cette heure</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>Canada, banques : un numéro mobile n'est appelé que si le débiteur l'a donné.</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>Ontario : un avis écrit, puis six jours, précèdent le premier contact.</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Ontario : du lundi au samedi de 07:00 à 21:00, le dimanche de 13:00 à 17:00, pas les jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>Ontario : après le premier entretien, trois contacts en 7 jours pour un créancier ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>la demande du débiteur d'être contacté</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>Ontario : le débiteur conteste la dette et demande à être poursuivi en justice.</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>Québec : du lundi au samedi de 08:00 à 20:00, ni dimanches ni jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>Allemagne : une première demande a un contenu légal ; {why}.</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>L'Allemagne n'a pas d'heures légales ; la règle du bureau est du lundi au samedi de 08:00 à 20:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>Répit (Breathing Space) : aucun contact pour demander le paiement pendant 60 jours ; {why}.</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>Répit lors d'une crise de santé mentale : aucun contact pendant le traitement et 30 jours après ; {why}.</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>contact avec l'avocat ou la personne désignée à la place</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>Heures raisonnables, selon la règle du bureau de 08:00 à 21:00, le dimanche de 10:00 à 18:00, pas les jours fériés ; il est {why}.</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>Le client a demandé à ne pas être contacté à cette heure : {why}.</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>Le client traite la dette avec un conseiller : 30 jours de repos, de nouveau s'il y a progrès ; {why}.</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>Le client n'est peut-être pas en état de décider sur l'argent ; le contact attend une évaluation.</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>Le client conteste la dette avec des motifs ; le recouvrement attend la réponse.</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>La dette est prescrite et le client ne paie pas pour cette raison ; {why}.</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>Inde : de 08:00 à 19:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>Inde, microfinance : de 09:00 à 18:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>Inde : seuls l'emprunteur et la caution sont contactés.</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>Inde (projet) : pas d'appels lors de deuils, mariages, fêtes et calamités.</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>District de Columbia : quatre appels sur la dette {debt} en 7 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>District de Columbia : cinq messages électroniques sur la dette {debt} en 7 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>District de Columbia : les messages électroniques exigent l'accord du consommateur ; un message en 7 jours peut le demander.</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>District de Columbia : un message en 7 jours peut demander l'accord ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>Le contact est permis de 08:00 à avant 21:00 partout où peut être le consommateur ; il est {why}.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>l'accord direct du consommateur à vous pour cette heure ou ce lieu</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>l'autorisation d'un tribunal</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>une réponse par le moyen où la personne a écrit</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>Le consommateur a dit que cette heure ne convient pas : {why}.</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>Le consommateur a dit que ce lieu ne convient pas : {why}.</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>Un avocat représente le consommateur pour cette dette : parlez à l'avocat.</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>l'accord de l'avocat</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>aucune réponse de l'avocat dans un délai raisonnable</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>l'accord direct du consommateur à vous bien que représenté</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>L'employeur n'autorise pas de tels contacts au travail.</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>Le consommateur a demandé par écrit de cesser le contact, ou refuse par écrit de payer.</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>Cette personne n'est ni le consommateur ni quelqu'un avec qui on peut parler de la dette.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>l'accord direct du consommateur pour parler à cette personne</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>Cette personne a répondu à la question sur le domicile ; une fois est permise.</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>la demande de la personne d'être rappelée</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>une raison de croire que la réponse d'avant était fausse et que la personne en sait plus maintenant</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>Un appel de localisation ne dit rien d'une dette et ne nomme l'entreprise que si on le demande ; {why}.</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>La protection pour les SMS exige un SMS ou un accord de ce numéro, ou une vérification qu'il n'a pas été réattribué, dans les 60 derniers jours.</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>La protection pour les e-mails n'est pas remplie pour cette adresse : ni courriel ni accord du consommateur, ni avis du créancier vieux de plus de 35 jours, ni usage par une agence précédente.</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>Chaque message électronique dit comment se désinscrire, sans frais et sans rien demander de plus ; {why}.</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>Beaucoup de messages en peu de jours peuvent harceler : {why}. Le nombre est celui du bureau.</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>Le dernier appel sans réponse à ce numéro date de moins de cinq minutes ; cela ne parle pas pour une pratique loyale.</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>Les appels s'accumulent en un jour : {why}. Le nombre est celui du bureau.</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>Ce serait l'appel {n} sur la dette {debt} à cette personne en 7 jours ; dès l'appel 8 une infraction est présumée. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>l'accord de la personne à vous pour être appelée, 7 jours dès son jour, jusqu'à révocation ou entretien</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>Après un entretien téléphonique sur la dette {debt}, aucun appel pendant 7 jours, ce jour compris. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>La personne ne veut pas être jointe ainsi : {why}.</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>La confirmation d'une désinscription dit cela et rien d'autre ; {why}.</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>Un message à contenu limité a quatre éléments, quelques facultatifs et rien d'autre ; {why}.</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>Le message ne dit pas qu'il vient d'une agence de recouvrement ; {why}.</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>Une carte postale montrerait la dette à d'autres.</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>Cette adresse est celle de l'employeur, et le consommateur ne l'a ni utilisée ni permise.</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>usage de cette adresse par le consommateur, accord pour elle, ou usage par une agence précédente</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>Une publication publique montrerait la dette à d'autres.</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>La dette ne peut plus être poursuivie, donc on ne peut ni agir ni menacer d'agir en justice : {why}.</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>une déclaration de créance dans la faillite</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>Avant de signaler une dette, l'agence parle au consommateur, ou écrit et attend 14 jours sans retour de courrier.</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>L'avis de validation vient d'abord : {why}.</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>Le consommateur a contesté la dette par écrit à temps ; le recouvrement attend qu'elle soit vérifiée.</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>La faillite protège le consommateur du recouvrement de cette dette.</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>Les appels automatiques et voix enregistrées vers un mobile exigent un accord pour ce numéro.</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>accord exprès préalable pour ce numéro</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>Appels enregistrés vers un domicile sans accord : {why} en 30 jours.</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>La confirmation d'une révocation vient dans les cinq minutes ; plus tard elle peut compter comme un nouveau message.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts : deux appels ou SMS sur la dette {debt} en 7 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts : deux appels ou SMS sur la dette {debt} hors du domicile en 30 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>Massachusetts : heures de veille, de 08:00 à avant 21:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>Massachusetts : le débiteur a demandé à ne pas être appelé au travail.</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts : une visite sur la dette {debt} en 30 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>Michigan : toute communication de 08:00 à avant 21:00 sauf accord écrit ; il est {why}.</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>un accord écrit sur d'autres heures</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>New York : trois contacts ou tentatives sur la dette {debt} en 7 jours, tous canaux ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>New York, jusqu'en août 2026 : deux communications en 7 jours ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>New York : les messages électroniques exigent l'accord du consommateur.</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>Oregon : un appel au travail par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington : trois communications sur la dette {debt} par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington : un appel au travail sur la dette {debt} par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>Washington : de 07:30 à avant 21:00 ; il est {why}.</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>Washington : deux appels ou SMS par jour vers un mobile ; {why}.</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>Virginie-Occidentale : trente appels par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>Virginie-Occidentale : dix entretiens par semaine ; {why}. Prochain jour : {next}.</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>Afrique du Sud : de 06:00 à 21:00, pas le dimanche ; il est {why}.</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>Afrique du Sud : une dette prescrite n'est pas recouvrée ; {why}.</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>Cette touche ne peut pas être utilisée. Choisissez une lettre, un signe ou une touche avec Ctrl.</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 est déjà prise : %2. Rien n'a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Enter</source>
            <comment>name on a key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>name on a key</comment>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>name on a key</comment>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Home</source>
            <comment>name on a key</comment>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <comment>name on a key</comment>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>name on a key</comment>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>name on a key</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <comment>name on a key</comment>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <comment>name on a key</comment>
            <translation>Maj</translation>
        </message>
        <message>
            <source>PgUp</source>
            <comment>name on a key</comment>
            <translation>Pg préc</translation>
        </message>
        <message>
            <source>PgDown</source>
            <comment>name on a key</comment>
            <translation>Pg suiv</translation>
        </message>
        <message>
            <source>Ins</source>
            <comment>name on a key</comment>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Tab</source>
            <comment>name on a key</comment>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>afrikaans</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>zoulou</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tamoul</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>bengali</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>ourdou</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>Descendre dans la file ; l'aperçu suit</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>Demander pourquoi un compte est à sa place</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>Ouvrir un compte</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>Voir pourquoi vous pouvez appeler ou non, et quand ensuite</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>Écrire une note ; elle est enregistrée à la frappe</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>Enregistrer le résultat d'un appel</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>Enregistrer et passer au compte suivant</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>Reprendre ce que vous venez d'enregistrer</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>Regarder un plan, et en sortir avec Échap</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>Trouver un appelant par nom ou numéro</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>Trouver toute commande ; sa touche est à côté</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>Voir les touches d'un écran</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>D'abord</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>Promesses du jour : qui a dit qu'il paierait et ne l'a pas encore fait ?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>Promesses rompues : un appel dans la journée sauve la plupart.</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>Toute la matinée</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>La file depuis le haut, et seulement qui peut être appelé maintenant.</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>À l'heure dite</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>Rappels, à l'heure convenue.</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>Après le courrier</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>Nouveaux comptes : un premier contact aimable.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>Tout le travail enregistré et envoyé ? Alors la journée fut bonne.</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>Aller à la première heure : choses à essayer, appels d'entraînement</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Prendre un appel d'entraînement</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>Le compte %1 n'est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Aller aux rapports</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Afficher le rapport</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>Enregistrer le rapport dans un fichier</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Comptes derrière la ligne</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>Aller à l'équipe</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>Aller à mes propres chiffres</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>Mes chiffres</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>Poste suivant</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>Poste précédent</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>Ouvrir le compte où en est le poste</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>Répartir les comptes d'un poste</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>Régler un poste</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>Aller à l'audit</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Événement suivant</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Événement précédent</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>Afficher le compte tel qu'il était connu à l'événement</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>Enregistrer un dossier de preuves du compte</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Rapports planifiés et objectifs</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>Ligne suivante</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Écrire un message</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>Aller à la boîte de réception</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Traité</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Le renvoyer</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Il est arrivé</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>Seulement les ouverts, ou tous</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>Aller aux textes</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>Écrire une nouvelle version</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>Refuser, ou retirer de l'usage</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Garder comme brouillon</translation>
        </message>
    </context>
    <context>
        <name>MessageEntry</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>%1 reçu</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>%1 reçu : plus de messages souhaités</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 en file</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1 retenu</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>%1 transmis</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1 envoyé</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1 remis</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>%1 pas encore envoyé, nouvel essai plus tard</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>%1 n'a pas pu être envoyé</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>%1 est revenu</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1 : on ne sait s'il a été envoyé</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>%1 non envoyé</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>%1 traité</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>nomme qui écrit</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>donne l'adresse de l'expéditeur</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>donne un numéro ou une adresse pour les questions</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>nomme le créancier</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>nomme le créancier, avec son adresse</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>nomme le compte ou la facture</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>dit le montant</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>dit l'objet de la créance</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>dit l'objet et la date du contrat</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>nomme l'autorité de contrôle</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>dit comment se désinscrire</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>demande de l'argent pour la désinscription</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>demande plus que la demande de désinscription</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>dit qu'il vient d'une agence de recouvrement</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>dit qu'il s'agit de recouvrer une dette et que ce qui est appris y sert</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>dit comment et jusqu'à quand contester la dette</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>dit que le créancier d'origine est nommé sur demande</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>renvoie à la page du régulateur pour les consommateurs</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>détaille la dette : intérêts, frais, paiements depuis une date</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>renvoie à un conseil gratuit sur les dettes</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>dit que faire si ce n'est pas exact</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>confirme la désinscription</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>parle d'une dette</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>menace de prison</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>Il manque : le message {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>Le message parle de prison</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>il n'y a pas de texte « {text} » pour ce canal et cette langue</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>il n'y a ni adresse ni numéro où l'envoyer</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>ce texte est livré avec le programme ; écrivez votre propre version</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>cette version a déjà été décidée</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>un texte est approuvé par quelqu'un d'autre que son auteur</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>Le texte part en {parts} parties, et le bureau en envoie {most} au plus : raccourcissez-le</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>Le texte part en {parts} parties, chacune payée ; le bureau en veut {most} au plus</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Revenu</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>A-t-il été envoyé ?</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Fourni</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>Premier rappel</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Dernier rappel</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>%Ln SMS</numerusform>
                <numerusform>%Ln SMS</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters left in the last</source>
            <translation>%1 caractères restants dans le dernier</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>70 caractères chacun à cause de %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>Lot repris</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>Clore le lot</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>Coller des paiements</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>Choisir le compte de la ligne</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>Importer des paiements dans le lot</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>Calendrier de l'argent attendu</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>Saisir les paiements par lot</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>Md</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>M</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>k</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 pts</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>Marquer le compte</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>Marquer jusqu'ici</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>Marquer toute la liste</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>Déplacer vers un collègue ou une agence</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>who, how many accounts, what is owed on them</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%Ln autre</numerusform>
                <numerusform>%Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>non échu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>Rien n'est déplacé.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>%Ln compte est déplacé.</numerusform>
                <numerusform>%Ln comptes sont déplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>De retour à leurs propres postes</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Vers %1</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>Jours de retard %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln d'entre eux a des promesses ou plans ouverts ; ils suivent.</numerusform>
                <numerusform>%Ln d'entre eux ont des promesses ou plans ouverts ; ils suivent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln d'entre eux a un rappel convenu ; quelqu'un d'autre le fera.</numerusform>
                <numerusform>%Ln d'entre eux ont un rappel convenu ; quelqu'un d'autre le fera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>Personne ici ne contacte les débiteurs de comptes remis.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln reste où il est : %1.</numerusform>
                <numerusform>%Ln restent où ils sont : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln compte confié à personne</numerusform>
                <numerusform>%Ln comptes confiés à personne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln compte déplacé vers %1</numerusform>
                <numerusform>%Ln comptes déplacés vers %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln compte remis à %1</numerusform>
                <numerusform>%Ln comptes remis à %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln compte repris</numerusform>
                <numerusform>%Ln comptes repris</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>Prendre deux minutes pour soi</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>L'appel a été long. %1 : deux minutes pour vous, que personne ne compte.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>Promesse de paiement</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>Paiement reçu</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Rappeler plus tard</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Messagerie</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Faux numéro</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>Non distribuable</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>A appelé</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>Parlé à quelqu'un d'autre</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>Parlé, rien convenu</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>Ne peut pas payer maintenant</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>Ne veut pas payer</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>Le veut par écrit</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>A un conseiller</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>A raccroché</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>Déjà payé</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>Montant erroné</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>Pas sa dette</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Biens ou service</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>Fraude ou identité</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Autre motif</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>Prélèvement</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Chèque</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>Autre moyen</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>Demande suivante</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Demande précédente</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Autoriser une tentative</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>Refuser, avec une note</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>Aller aux dérogations</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>Demandé. Vous serez prévenu de la décision.</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>Vous l'avez demandé vous-même : quelqu'un d'autre décide.</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>Votre rôle ne décide pas des dérogations.</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>Une règle le bloque maintenant, à laquelle nul ne peut déroger.</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>La règle ne laisse pas votre rôle y déroger pour ce motif.</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>La loi exige ce contact</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>Une procédure est en cours</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>A demandé des informations</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>Une urgence qui leur évite un préjudice</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>A demandé cette heure</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>A demandé à être contacté</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>Non joint malgré des efforts raisonnables</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>Ses heures de travail sont connues</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>L'évaluation a été faite</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>Les faits manquants sont confirmés</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>Le fuseau horaire est confirmé</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>L'a demandé</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>Dérogation demandée à %1, pas encore tranchée</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 autorise une tentative jusqu'à %2</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 a refusé la dérogation</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 a refusé la dérogation : %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>La dérogation de %1 est utilisée</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>La dérogation de %1 a expiré sans être utilisée</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>Afficher le compte tel qu'il était, ou revenir à maintenant</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>Enregistrer un paiement</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>Ce qu'il paie</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>Contre-passer un paiement, des frais ou un accord</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Contre-passation</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>Ce qu'elle rétablit</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>Rectifier la créance : ajustement, avoir, frais</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>Rectification de la créance</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce qu'elle change</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>principal</source>
            <translation>principal</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>intérêts</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>frais</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>dépens</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>pénalités</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>au prorata des postes ; dans chacun %1.</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>les plus anciennes échéances d'abord ; dans un poste %1.</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1, chacun au prorata des postes.</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>sur tous les postes %1, les plus anciennes échéances d'abord.</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>au prorata de tout ce qui est dû, les centimes restants aux plus grandes fractions.</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>La règle propre du programme : personne n'en a fixé d'autre.</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>Fixé pour tout le bureau</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>Comme convenu avec %1</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>Comme convenu avec %1 pour %2</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>Fixé pour ce compte</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1, depuis le %2.</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>la promesse de %1 pour le %2</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>l'échéance de %1 pour le %2</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>la part de la transaction, %1 pour le %2</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>le plan de %1</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>la transaction à %1</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>le paiement annoncé de %1 pour le %2</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>Ceci est %1.</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>En attente à nouveau : %1.</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Honore %1.</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>Termine %1.</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>Rompt %1.</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>Rouvre %1 : %2 en sont payés.</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>Paie %1 de %2 ; il en reste %3.</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>Attendu le %1 : aucun solde ne change avant son arrivée. Le tableau montre comment il serait imputé ce jour-là.</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 dépasse ce qui est dû. L'excédent est gardé en crédit non affecté et paie les prochains frais ; rien n'est perdu.</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>Plus rien n'est dû ensuite.</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>Un paiement de %1 avec cette date de valeur figure déjà sur le compte. Ne confirmez que si c'en est un autre.</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>Les deux restent dans l'historique : ce qui a été enregistré, et sa reprise.</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>Des frais de %1 sont facturés : %2.</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>Les frais de %1 sont abandonnés : %2.</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêts</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>Le poste indiqué, puis %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>Part de transaction</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Annoncé</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>Paiement de %1 attendu le %2</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>Paiement de %1 imputé sur %Ln compte</numerusform>
                <numerusform>Paiement de %1 imputé sur %Ln comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>Paiement de %1 comptabilisé</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>La créance baisse de %1</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>La créance augmente de %1</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>Le compte a changé entre-temps. Rien n'a été comptabilisé ; l'aperçu est nouveau. Confirmez à nouveau.</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>Ce compte est en %1 ; un montant en %2 ne peut pas y être imputé, et deux devises ne s'additionnent jamais.</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Envoyé pour approbation</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Domicile</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>post</source>
            <translation>courrier</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>retiré : %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Faux numéro</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Préféré</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>Ajouter un numéro ou une adresse</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>Modifier la sélection</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>Confirmer le numéro</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>Le numéro est faux</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>Ne pas contacter à cet endroit</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Ajouter une personne liée au débiteur</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>Dissocier la personne</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>Dire à qui est le compte</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>Aller à la personne : comptes, proches, numéros</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>le bureau</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Quelqu'un d'autre</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentement retiré</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Préféré</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>pas encore utilisé</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>confirmé le %1 par %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actuel</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu'au %1</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1, %2, peut savoir : %3, %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1, %2, %3, %4, dernier : %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>Codébiteur</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Caution</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>Conjoint</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Représentant</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Avocat</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>De rappeler</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>Le montant</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>Ne dites rien, pas même qui appelle.</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>Dites seulement que le débiteur est prié de rappeler ; pas un mot d'une dette.</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>Dites que quelque chose est dû, et combien.</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>Tout peut être dit.</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>en totalité</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Faux</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>Le débiteur l'a dit</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>Une lettre ou un e-mail</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>Un annuaire public</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>Quelqu'un d'autre l'a dit</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>Un fournisseur de données</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Domicile</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>Le créancier l'a dit</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>Le traiter d'abord, avec un motif</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>L'appel est terminé. Qu'enregistrez-vous ?</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>Peut payer, mais pas aujourd'hui</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>Oui, c'est Maria. Je sais, je suis en retard. Ma paie arrive vendredi.</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>Combien pouvez-vous en payer vendredi ?</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>Vous devez payer aujourd'hui, sinon il y aura des ennuis.</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>Demandez un montant et un jour. La pression donne une promesse qui se rompt, et une menace en l'air est illégale en bien des lieux.</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>Je pourrais 120. Le reste le mois prochain.</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>Bien, payez quand vous pouvez.</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>120 vendredi, donc. Mettons-nous le reste en échéances ?</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>Relisez le montant et le jour, et convenez du reste pendant l'appel : un plan est tenu plus souvent qu'une bonne intention.</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>Une promesse de 120 vendredi. Le programme la vérifie seul et ramène le compte si rien ne vient.</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>Quelqu'un d'autre répond</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>Robert est au travail. Je suis sa femme. C'est à quel sujet ?</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>C'est pour une facture impayée à lui.</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>C'est personnel. Puis-je laisser mon nom et mon numéro ?</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>Personne d'autre que le débiteur et qui peut le savoir n'entend parler d'une dette : pas même qu'il y en a une.</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>Vous êtes du recouvrement ?</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>Je préfère lui parler moi-même. Quand est-il chez lui ?</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>Oui, et il ferait mieux de rappeler.</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>Restez aimable, et ne dites rien qui lui permette de deviner.</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>Parlé à quelqu'un d'autre : la tentative compte, et l'historique dit que rien n'a été révélé.</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>Dit avoir payé</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>J'ai payé ça en mai ! J'ai le reçu ici.</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>Nos livres disent autre chose, donc vous le devez.</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>Merci. Comment avez-vous payé, et que dit le reçu ?</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>Les livres peuvent se tromper. Notez comment, quand et à qui, dans ses mots.</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>Par virement, le trois, 86,40. Et maintenant ?</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>Nous cherchons le paiement, et d'ici là personne ne vous appelle à ce sujet.</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>Payez encore une fois ; on vous rembourse si nous le retrouvons.</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>Un montant contesté n'est pas demandé avant la décision.</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>Une contestation, déjà payé. Le délai de réponse court, et le reste peut encore être demandé.</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>A perdu son emploi</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>J'ai perdu mon emploi au printemps. Je ne sais comment payer quoi que ce soit.</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>Je suis désolé de l'apprendre. Voyons ce qui est possible.</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>Alors empruntez à votre famille.</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>Écoutez d'abord. Ce que quelqu'un ne peut pas payer ne rentre pas en demandant plus fort.</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>Certains jours je ne peux même pas ouvrir les lettres.</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>Vous devriez, cela coûte cher.</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>Cela aiderait-il si j'écrivais tout sur une page et que vous m'appeliez avec un conseiller à vos côtés ?</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>C'est un signe qu'elle a besoin d'égards. Offrez du temps, une page et une aide extérieure ; ne notez que ce qu'elle accepte de voir conservé.</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>Refus, pour difficultés ; puis traiter le compte avec égards. Un petit plan peut être proposé plus tard.</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>Ne veut plus d'appels</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>Ne m'appelez plus. Je veux ça par écrit.</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>Entendu. Je note que vous ne voulez que des lettres. L'adresse est-elle juste ?</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>J'arrêterai quand vous paierez.</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>Un souhait sur la manière d'être contacté lie aussitôt ; en bien des lieux c'est la loi.</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>Oui. Et mon avocat répondra.</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>Quel avocat ? Dès lors je ne parle plus qu'à lui.</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>Vous n'avez pas besoin d'avocat pour ça.</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>Quand un avocat agit, vous parlez et écrivez à lui seul.</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>Le veut par écrit ; puis égards, avec le nom de l'avocat. Plus aucun appel ne part, d'aucun poste.</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>Promesse rompue</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>Promesse échue</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>Rappel échu</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>Vaut le temps</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>Pas de contact récent</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>En agence</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>Une promesse est ouverte</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Rien n'est dû</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglé</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>Vérifier la promesse</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Examiner la contestation</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Revoir la suspension</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Attendre l'agence</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Rembourser le crédit</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>Trancher la demande</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Rappeler la promesse</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Trouver un numéro ou une adresse</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>Épinglé par %1 jusqu'au %2 : %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Traiter un message</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>place %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>Mauvaise raison</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>Qu'y a-t-il de faux à ce que %1 soit là ? Cela peut rester vide ; qui répond du classement le lit.</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Le dire</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>Noté : la raison est fausse pour %1.</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>Dire que la raison est fausse</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>il n'y a rien à payer</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>indiquez l'échéance, leur nombre ou la dernière date</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>l'échéance est dans une autre devise</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>l'échéance doit être supérieure à zéro</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>une échéance doit être supérieure à zéro</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>un plan a de 1 à %1 échéances</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>la première échéance est due aujourd'hui ou plus tard</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>une échéance est due aujourd'hui ou plus tard</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>une promesse est due aujourd'hui ou plus tard</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>la dernière date est passée</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>le jour de paie du débiteur est inconnu</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>aucune échéance n'est due d'ici le %1</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>seulement %1 échéances sont dues d'ici le %2</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 échéances finissent le %2, pas le %3</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>cela ferait plus de %1 échéances</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>il y a plus de %1 échéances</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>autant d'échéances auraient commencé avant aujourd'hui</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>le montant est trop petit pour %1 échéances</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>cette échéance n'existe pas</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>il n'y a pas d'échéance</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>la dernière échéance est ce que laissent les autres</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>il ne reste rien pour la dernière échéance</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>les échéances ne seraient pas dans l'ordre</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>les échéances ne sont pas dans l'ordre</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>les échéances sont hors limites</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>le montant doit être supérieur à zéro</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>deux devises ne s'additionnent jamais</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>les comptes doivent moins que cela</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>le premier paiement est dans une autre devise</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>le premier paiement doit être supérieur à zéro</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>le premier paiement dépasse ce qui peut être promis</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>autant d'échéances dépassent ce qui peut être promis</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>aucune échéance n'est due d'ici là après le premier paiement</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>le compte est en %1</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>le compte est clos</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>rien n'est dû</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>ce plan n'existe pas</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>le plan est terminé</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>le plan a été modifié entre-temps ; regardez-le à nouveau</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>l'offre a expiré</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>l'offre expire avant l'échéance de sa première part</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 dépasse les %2 qui peuvent être demandés</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>%1 en sont déjà promis, il reste donc %2</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>on ne promet pas sur un compte clos ; rouvrez-le d'abord</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>il n'y a rien à enregistrer</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>votre rôle ne le permet pas</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>votre rôle ne tranche pas les contestations, il note seulement qu'une est retirée</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>la suspension était déjà levée</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>le fichier fait %1 Ko ; au plus %2 Ko sont conservés</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>le fichier était déjà retiré</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>dites pourquoi le fichier est retiré</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>les fichiers du compte dépasseraient %1 Ko ensemble</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>un compte a au plus %1 fichiers</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>par son contenu il n'est d'aucun type conservé : PDF, image PNG ou JPEG, texte, tableau, e-mail, Word ou Excel sans macros</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>seuls les responsables et les administrateurs mettent un score en vigueur</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>personne n'a proposé ce score : « model challenge --adopt » le fait, et une autre personne le met en vigueur</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>{user} a proposé ce score ; une autre personne doit l'approuver</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>rien n'a dérivé</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>cela dérive un peu</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>cela a dérivé : à réapprendre</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>Grille d'experts</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Arbres boostés</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Grille de score</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>Les files se classent par la grille d'experts : des points estimés, pas encore appris de ce bureau.</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>Les files se classent par le score propre %1 du bureau depuis le %2 : AUC %3 (%4 avant) sur %5 résultats ultérieurs, PSI %6 : %7.</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>Un score de %1 du %2 attend une deuxième personne.</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>%1 a retiré son propre score le %2.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>%1 a renvoyé le score de %2 le %3.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>%1 a renvoyé le score de %2 le %3 : %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>Vous l'avez proposé : une autre personne doit l'approuver.</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>Vous pouvez l'approuver ou le renvoyer.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>En vigueur : %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>Appris sur des résultats</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>Mesuré sur des résultats ultérieurs</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (1 est le mieux, 0,5 le hasard)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>Combien souvent un compte qui a payé est placé au-dessus d'un qui n'a pas payé.</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>AUC de ce qui classait avant, sur les mêmes résultats</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>Score de Brier (0 est le mieux)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>La moyenne des carrés des écarts entre les chances et ce qui s'est passé.</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>Dérive (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>L'écart entre les scores des résultats ultérieurs et ceux dont il a appris.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>Aucun compte ici n'est dans la file.</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>Les %1 comptes de la file resteraient où ils sont.</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>%1 des %2 comptes de la file auraient une autre somme. Parmi les %3 premières places, %4 comptes seraient nouveaux.</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2) : la place %3 devient %4, la chance de payer %5 devient %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>Créances interentreprises</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>Factures entre entreprises, selon la facture de tête (la plus ancienne ouverte) : un rappel aimable avant l'échéance, trois niveaux de relance, puis arrêt des livraisons et les avocats.</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>Recouvrement auprès de particuliers</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>Recouvrement pour tiers de dettes de particuliers : la première lettre avec son délai de contestation, puis des appels selon taille et risque, une seconde voix quand des promesses sont rompues, les avocats en dernier.</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>Factures de patients</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>Ce que les patients doivent après l'assureur : relevés, aide financière avant toute mesure plus dure, rien de dur avant le 120e jour.</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>Amendes routières</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>Amendes de la police de la route : soixante jours après la notification, l'amende monte à la moitié du maximum pour l'infraction (code de la route italien, article 203), et ce qui n'est alors pas payé va au bureau de recouvrement.</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>Énergie et eau</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>Factures de fourniture : rappels par message, un plan avant toute mesure plus dure, un avertissement avant que la fourniture puisse être coupée, et une personne qui décide.</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>plus de 120 jours de retard</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>Contestation enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>dem</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>fdm</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>ddm</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>paie</translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Avec égards</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>Pas de contact avant %1</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>Pas de contact jusqu'à %1</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Pas de contact</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>Suspension : %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Jusqu'à %1</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>Jusqu'à ce qu'on y mette fin</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Contestation : %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Attend l'approbation</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>Attend l'approbation, demandée par %1</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>Rien n'est encore convenu</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Non approuvé</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>Approuvé par %1</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>Non approuvé par %1</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Pas de contact</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>En contact</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>Promesse ouverte</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>Promesse échue</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>Rompue</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Sous plan</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>En agence</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Soldé par transaction</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>À localiser</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>Afficher les tables</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>Afficher les étapes</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>Afficher les cas de référence</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>Afficher les versions</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>Ajouter une règle ou une étape</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>Retirer la règle ou l'étape</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Reprendre la dernière modification</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>Garder la stratégie comme brouillon</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>Mettre la stratégie en vigueur</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>Calculer ce qu'elle ferait</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>Aller aux stratégies</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>Ajouter un traitement</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>Comparer le score en attente</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>Montrer les mauvaises raisons</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>règle %1, entrée « %2 »</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>règle %1, sortie « %2 »</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>règle %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>traitement « %1 »</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>traitements</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>débuts</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>la stratégie</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>il manque « and » après « between »</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>il manque « .. » d'un intervalle</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>il manque la fin d'un intervalle</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>il manque un nom après « . »</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>il manque « %1 »</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>ceci n'appartient pas à l'expression</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>ceci n'appartient pas aux conditions</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>« %1 » n'a pas sa place ici</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>il manque une expression</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>l'expression est vide</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>ce n'est pas un nombre</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>le texte n'a pas de guillemet final</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>les arguments sont tous nommés ou tous par position</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>imbriqué à plus de %1 niveaux</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>division par zéro</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>il n'y a pas de traitement « %1 »</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>il n'y a pas de « %1 » ici</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>elle demande « %1 », qui n'est pas une caractéristique</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>« %1 » n'est pas une caractéristique</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 teste %2, mais l'entrée est %3</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 n'est pas parmi les valeurs permises %2</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 n'est pas parmi %2</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 n'est pas %2</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>les règles %1 et %2 se contredisent</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>les cellules de « %1 » dépendent de plus que l'entrée, ou mêlent les types</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>aucune stratégie ne peut commencer au statut « %1 »</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>aucune stratégie ne peut commencer à « %1 »</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>il n'y en a pas</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>il y en a deux de ce nom</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>deux étapes s'appellent « %1 »</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>l'étape « %1 » vient avant celle du dessus</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>il ne reste aucun jour de la semaine</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>un message part par e-mail, SMS ou lettre</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>une suspension dit pour combien de jours</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>elle va à un superviseur, une agence ou au juridique</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>%1 a écrit ce brouillon ; une autre personne doit l'approuver</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>seuls les responsables et les administrateurs mettent des stratégies en vigueur</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 tel quel n'est pas un brouillon gardé : gardez-le comme brouillon, et une autre personne le met en vigueur</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>il n'y a pas de brouillon de %1</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>aucun brouillon de %1 ne tourne comme ombre</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>un booléen</translation>
        </message>
        <message>
            <source>list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>date</source>
            <translation>une date</translation>
        </message>
        <message>
            <source>string</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>time</source>
            <translation>une heure</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>une date et heure</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 where something is wrong, %2 what</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>StrategyWords</name>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln jour après</numerusform>
                <numerusform>%Ln jours après</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>Le jour même</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>Après %Ln jour</numerusform>
                <numerusform>Après %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln jour avant</numerusform>
                <numerusform>%Ln jours avant</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>lettre</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> ou </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un superviseur</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>une agence</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>les avocats</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>le traiter dans la file %1</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>envoyer %1 %2</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>marquer %1</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>suspendre %Ln jour : %1</numerusform>
                <numerusform>suspendre %Ln jours : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>faire décider %1</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>porter la créance à ce que dit %1</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Pour quels comptes</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>Petits soldes</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Jours entre messages</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>Tâche pour une file</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Escalade</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Libellé</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>&amp;À (supervisor, agency, legal)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>&amp;Décision qui donne le montant</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1, si %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1, même quand rien d'autre n'est fait</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1 : aucune règle ne couvre certains comptes</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1 : aucune règle ne couvre %2</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1 : les règles %2 couvrent toutes deux %3, et concordent</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1 : les règles %2 se contredisent pour %3</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1 : la règle %2 ne décide jamais ; %3 passent avant</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1 : les lacunes n'ont pas été cherchées : %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1, règle %2 : %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1, règle %2 : %3 était %4 et est %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1 : la règle %2 est nouvelle : %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1 : ce qui était la règle %2 a disparu : %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1 : l'étape %2 est nouvelle</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1 : l'étape %2 a disparu</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1, étape %2 : était %3 et est %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>Le traitement %1 est nouveau</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>Le traitement %1 a disparu</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1 : était %2 et est %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>la première règle qui convient décide</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>exactement une règle convient</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>plusieurs règles peuvent convenir et doivent concorder</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>des règles qui conviennent la plus importante décide</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>Retirée dès le %1, par %2</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>Version %1 dès le %2, par %3</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>Version %1 dès le %2, écrite par %3, approuvée par %4</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1, pour %2</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (en vigueur)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>Version %1 en vigueur</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>Un brouillon, pas en vigueur</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>Prête, pas en vigueur</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Pas en vigueur</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Expérience</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>Ombre depuis %1 : elle aurait fait %2 tâches, %3 messages et %4 demandes à d'autres ; %5, %6 et %7 ont été faits.</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1 : %2 tâches, %3 messages, %4 demandes contre %5, %6, %7 ; une autre étape pour %8 dossiers sur %9</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>Aller aux lignes bancaires</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Ligne suivante</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Ligne précédente</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>Comptabiliser la ligne comme proposé</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>Proposition suivante</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>Taper un autre compte</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>Mettre la ligne de côté</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>Rapprocher toutes les lignes à nouveau</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>Aller aux intégrations</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systèmes</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Connexion suivante</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>Connexion précédente</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>Lancer la connexion maintenant</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>Renvoyer une livraison échouée</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>Aller aux visites</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Visite suivante</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>Visite précédente</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>Afficher l'adresse sur une carte</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Rencontré en personne</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Personne là</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Mauvaise adresse</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>En panne</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Pas encore lancé</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>Service web</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Text message: %1</source>
            <translation>SMS : %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>E-mail : %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>Lettre : %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>Visite : %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>A appelé</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêts</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Compte ouvert</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>Marqué comme faux numéro</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>Marqué : ne pas contacter</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>Détails enregistrés</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>promesse %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>paiement %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>appel</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>rappel</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>contestation</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>Promesse de payer %1 d'ici le %2</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>Promesse tenue : %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>Promesse rompue : %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesse annulée</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>Paiement reçu %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>%1 ajouté : %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>Créance rectifiée %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Avoir %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>Facturé %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 facturé %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>Rappel convenu</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Contestation tranchée</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Suspension levée</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Confié à personne</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Confié à %1</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>Remis au recouvrement</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>Remis à %1</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>Repris à l'agence</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>Conditions fixées</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Intérêts abandonnés</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>Jugement pour %1</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>Affaire judiciaire %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Passé en perte %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Rouvert</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>Fait de la source</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>Enregistré par une version plus récente</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Échéance %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>date de valeur %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu'au %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>d'un fichier</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Fichier retiré</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Fichier ajouté</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>Contact annoncé</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>Le contact annoncé n’a pas eu lieu</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>Conservation légale : rien n’est effacé</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>Conservation légale levée</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>Utilisation des données limitée</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>Mauvaise raison dans la file</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>61 à 90 jours de retard</translation>
        </message>
    </context>
    <context>
        <name>WrapUp</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Promise %1 %2</source>
            <translation>Promesse %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>Promesse %1 %2, %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Paiement %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>Paiement %1, %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>Paiement %1, %2, référence %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>Rappeler %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Refus : %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Contestation : %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>Faux numéro %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>Vérifier la promesse le %1. Si impayée, retour aux promesses rompues.</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>Le solde baisse aussitôt.</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>De nouveau dans votre file %1, heure locale.</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>Rappeler ; le motif est dans l'historique.</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>Examiner la contestation. On n'insiste plus sur le paiement.</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>Rappeler à un autre moment de la journée.</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>Ce numéro n'est plus appelé.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>Retour à la file (Échap)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Payé à ce jour</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>Enregistrer un paiement</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>Compte précédent (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>Compte suivant (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>Afficher le volet d'appel (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Nom inconnu</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Parle %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>Remis %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>Enregistré %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>Terminer %1</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>Terminer la clôture de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>Aucun compte n'est ouvert</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>Choisissez-en un dans la file, ou cherchez un nom ou un numéro.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Aller à la file</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>Ce compte n'est plus ici</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>Il a été confié à quelqu'un d'autre, ou son import a été annulé. Ce que vous avez enregistré est conservé.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>Consentement : %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>À ce moment, ce compte n'était pas encore connu ici.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>à %1 h : %Ln fois</numerusform>
                <numerusform>à %1 h : %Ln fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>Personne n'a encore décroché, sur %Ln appel.</numerusform>
                <numerusform>Personne n'a encore décroché, sur %Ln appels.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>A décroché : %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>Aucun numéro de téléphone connu.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Numéros de téléphone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Comptes de cette personne</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 chez eux</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>choisi pour appeler</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 en retard</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Comptes (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>Au mieux : %1, %2 · joint environ %3 fois sur 100</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (essayé, pour apprendre sur cette heure)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Fichiers de ce compte</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>Voir, ajouter et retirer des fichiers ; on peut aussi les déposer ici</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>Derniers fichiers</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Fichiers (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>par e-mail</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>par SMS</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>par courrier</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>Au mieux : %1, %2 · réponse environ %3 fois sur 100</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>Son heure locale est inconnue</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>Son heure locale est %1</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1, appels possibles %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>Pourquoi ? Détails de la décision</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>Demander une tentative, parce que :</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>Note pour qui décide</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>Qu'est-ce qui le justifie ? Quelqu'un d'autre décide…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>Demander à quelqu'un d'autre d'autoriser une tentative</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>En vigueur sur ce compte</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>C'est le passé : lecture seule.</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>Selon</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>Ce qui s'était passé</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>Ce que nous savions</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Retour à maintenant</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>Le moment d'avant (Gauche)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>Le moment d'après (Droite)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>État au %1 · %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>Repris · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>Contre-passer…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>repris</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Appel en cours</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Afficher dans l'historique</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>Note sur ce compte</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>Ajouter une note…  (enregistrée à la frappe)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>Enregistrer la note et rester (Ctrl+Maj+Entrée)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Il ne s'est encore rien passé.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Personne n'a encore appelé.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Rien n'a encore été payé.</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>Rien n'a encore été promis.</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>Aucune note n'a encore été écrite.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>Détails de la décision</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>Copier toute la décision en texte</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>Son fuseau</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Son heure</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>Peut-être en</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Plage</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>Tentatives cette semaine</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>Redécidé à</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>Aucune règle ne s'y oppose.</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>Règles qui s'expriment</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>La question est reposée à %1 chez vous, et à l'enregistrement.</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>La question est reposée à l'enregistrement.</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>Prochain moment permis : %1.</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>Aucune heure seule ne le permet. Cela change quand les faits ci-dessus changent : un autre numéro, un fuseau que la personne indique, la fin d'une suspension.</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>Rappeler alors</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>Dû</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Offert</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>Motif ; le chargé de recouvrement le lit. Requis pour refuser.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · demandé par %3</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>Au-delà de la limite : %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>Explication : %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>Dit au débiteur : « %1 »</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1, %2, pour %3, demandé par %4, %5, %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>à vous de décider</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Offert</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>Lecture de ce qui attend…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Demandes en attente</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 en attente, dont %2 à trancher par vous</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Rien n'attend d'approbation</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>Ce qu'un chargé de recouvrement ne peut convenir seul arrive ici, avec la limite dépassée.</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>Hors ligne : demandes au %1. Ce que vous décidez est envoyé plus tard.</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>Hors ligne. Ce que vous décidez est envoyé plus tard.</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>Dites pourquoi ; le chargé de recouvrement le lit.</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>Approuvé : %1 pour %2</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>Refusé : %1 pour %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>Nouvel accord</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>Ce qui est convenu</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>Une promesse</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>Plan de paiement</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>Dans vos pouvoirs :</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>Confirmer le plan</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>Dans vos pouvoirs : vous pouvez en convenir vous-même.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Approbation requise.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>La confirmation le met dans leur file ; d'ici là rien n'est convenu.</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>À relire : « %1 »</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Envoyer pour approbation</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>Confirmer la promesse</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>Confirmer la transaction</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>Confirmer la modification</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>Premier paiement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>Solder pour</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Première date</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>Fin de l'offre</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>Montant chacune</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>Payer par</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>&amp;Premier paiement</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Montant</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>&amp;Solder pour</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>Première &amp;date</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>&amp;Répétition</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>É&amp;chéances</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Paiem&amp;ents</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>Montant c&amp;hacune</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>&amp;Fin de l'offre</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>Pa&amp;yer par</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>Modifier le plan en cours (%1 à venir)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>Paie a&amp;vant le</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paie avant le</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>Choisissez au moins un compte visé par la promesse.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>La date est illisible ou passée. Tapez par exemple ven, +7 ou 15/1.</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>Le nombre de paiements va de 1 à %1. Tapez par exemple 6.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>%1 est illisible. Tapez par exemple 120, 50% ou 1/3.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>Montant de ce paiement</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>Jour de ce paiement</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1 : %2, reste ensuite : %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>Reste ensuite</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>Échéancier</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 ou un double clic modifie un jour ou un montant ; le dernier paiement prend le reste.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Soldé</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Soldé</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Rien à montrer encore</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Compte ouvert</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Numéro ou adresse</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rectification</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>Contact commencé</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>Étape d'une stratégie</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>Dérogation demandée</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>Dérogation tranchée</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>Approbation demandée</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>Approbation tranchée</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>un import</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>le programme</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêts</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Non appliqué</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>Plus ancienne échéance</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Prochaine action</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Confié à</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agence</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Numéros et adresses</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>Le contenu a été effacé légalement ; son empreinte reste dans la chaîne.</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>Les octets ont l'empreinte conservée avec eux, vérifié à l'instant sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>Les octets n'ont PAS l'empreinte conservée avec eux. Laissez cet ordinateur en l'état et prévenez le responsable de la sécurité.</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>Numéro %1 dans le flux du bureau.</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>Pas encore dans le flux du bureau : attend la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>Partie d'un fichier</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Fichier retiré</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>Personne aux côtés du débiteur</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Personne détachée</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Ménagement</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>Détail du ménagement</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Ménagement terminé</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Message reçu</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>Étape d'un message</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Compte clos</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Compte rouvert</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Frais engagés</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Honoraires</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Intérêts abandonnés</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Créancier</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>Débiteur rattaché</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>Contestation tranchée</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>Paiement annoncé</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>Paiement annoncé retiré</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>Suspension levée</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Affaire en justice</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Conservation légale</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>Conservation légale levée</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Placement</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan modifié</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Arrangement annulé</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesse annulée</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>Contact abandonné</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Restriction</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>Texte rédigé</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>Texte tranché</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>Passage en perte</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>Pas encore dans un point de contrôle.</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>Inclus dans le point de contrôle %1 (racine %2…), signé par le bureau et vérifié sur cet ordinateur, %3.</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>NON prouvé par le point de contrôle %1 : %2. Laissez cet ordinateur tel quel et prévenez le responsable de la sécurité.</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>le point de contrôle n’est pas signé par le serveur du bureau</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>le point de contrôle est plus ancien qu’un autre dont cet ordinateur a été témoin</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>le grand livre n’est pas celui dont cet ordinateur a été témoin</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>l’événement n’est pas dans le grand livre tel qu’il est ici</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Avant et après</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>Ce qui a été écrit et décidé</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>Tel que connu alors</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Dossier de preuves</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>tout le bureau</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>un compte qui n'est plus ici</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>Appareil %1, son horloge %2 ; horloge du serveur %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>Appareil %1, son horloge %2 ; pas encore au serveur</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>Rien dans les chiffres du compte</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>Tel qu'il a été écrit</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>Ce qui a été décidé, et d'après quoi</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>Que vous avez regardé ce compte est consigné.</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>Impossible de vérifier s’il figure dans le grand livre signé : %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>Racine %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>Regarder un compte ici est consigné.</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>Lecture du registre…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Type d'événement</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>Événements, les plus récents d'abord</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>Événements plus anciens</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln événement affiché</numerusform>
                <numerusform>%Ln événements affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>Aucun événement ne convient</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>Rien de tel sur cet ordinateur. Retirez un filtre, ou synchronisez d'abord.</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>Mis de côté par le bureau</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>Numéro dans le flux du bureau</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>Dossier pour les preuves</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln événement enregistré avec son empreinte</numerusform>
                <numerusform>%Ln événements enregistrés avec leurs empreintes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Comptabilisé</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Payeur</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sûr</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>Lignes bancaires</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Rapprocher à nouveau</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>Lecture des lignes bancaires…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>Lignes bancaires en attente</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>Numéro d'un autre compte</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>Motif pour la mettre de côté</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Comptabiliser</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>Dernières données bancaires : %1. Personne n'est relancé avant d'en avoir de plus récentes</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>Relevés jusqu'au %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 en attente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>Aucune ligne bancaire en attente</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>Aucun relevé n'a encore été pris : importez-en un, et ce qui ne peut être rapproché apparaît ici.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln ligne est comptabilisée. Ce que le prochain relevé apporte et qu'aucune règle ne peut comptabiliser apparaît ici.</numerusform>
                <numerusform>%Ln lignes sont comptabilisées. Ce que le prochain relevé apporte et qu'aucune règle ne peut comptabiliser apparaît ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Référence : %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>Aucun compte ne convient. Tapez son numéro, ou mettez la ligne de côté.</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>Comptabiliser sur %1</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 comptabilisé sur %2</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>%1 mis de côté</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln ligne comptabilisée</numerusform>
                <numerusform>%Ln lignes comptabilisées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>Traiter avec égards</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>Arrêter le contact</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>De quoi il s'agit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'au</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>jusqu'à ce qu'on y mette fin</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Jusqu'au</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>&amp;Comment agir</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>ce que chacun ici doit faire</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>nom, numéro</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>S'adresser à</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;reuve</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>numéro de dossier, lettre du, certificat</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>&amp;Accepte qu'un détail soit conservé</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Accepté le</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>Accepté &amp;le</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>C&amp;omment</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Par écrit</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En personne</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>&amp;Détail</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>conservé à part du compte ; les chargés de recouvrement ne le voient pas</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>Comptes arrêtés</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>Le premier jour est illisible. Tapez par exemple aujourd'hui ou 12/11.</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>Le dernier jour est illisible ou passé. Tapez par exemple +60 ou fdm.</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>Choisissez de quoi il s'agit : 1 à 6.</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>Indiquez le jour de l'accord ; il ne peut être à venir.</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>Écrivez le détail, ou retirez le consentement.</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>Contact arrêté : %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>Le contact peut continuer, avec égards.</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>Le contact s'arrête aussitôt ; il peut reprendre, avec égards, le %1.</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>Le contact s'arrête aussitôt, jusqu'au %1 ; puis cela finit de soi-même.</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>Le contact s'arrête aussitôt, jusqu'à ce que quelqu'un y mette fin avec un motif.</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>Choisissez de quoi il s'agit pour voir les comptes arrêtés.</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>Sur %Ln compte de cette personne ici, et sur tous les autres du bureau une fois envoyé.</numerusform>
                <numerusform>Sur %Ln comptes de cette personne ici, et sur tous les autres du bureau une fois envoyé.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 sont promis ou convenus. Pensez à l'annuler.</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1, %2, contact arrêté</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>un chargé de recouvrement</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>un chargé de recouvrement confirmé</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un superviseur</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un responsable</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>un responsable conformité</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrateur</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>un auditeur</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>Voir les comptes</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>Enregistrer le travail sur les comptes</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>Voir le portefeuille et les rapports</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importer des fichiers</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>Ajouter des personnes et des ordinateurs</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>Modifier les règles</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>Déplacer des comptes entre postes</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>Trancher les demandes des autres</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>Fixer conditions, stratégies et objectifs</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>Comptabiliser les relevés aux créanciers</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>Voir l'audit</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>Enregistrer des rapports en fichiers</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>Vos propres comptes</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>Les comptes de votre équipe</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>Tous les comptes du bureau</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>the last two of several: "a manager or an administrator"</extracomment>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>Your role does not do this. %1 may.</source>
            <translation>Votre rôle ne fait pas cela. %1 le peut.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::CellModel</name>
        <message>
            <source>%1: %2</source>
            <extracomment>heading of the column and what the cell says</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::KeyCap</name>
        <message>
            <source>key %1</source>
            <extracomment>accessible name of a picture of a key</extracomment>
            <translation>touche %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::Segmented</name>
        <message>
            <source>%1, %2</source>
            <extracomment>accessible name of a filter: its words and how many accounts it shows</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::StateView</name>
        <message>
            <source>Code: %1</source>
            <extracomment>code of an error, for support</extracomment>
            <translation>Code : %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>Consultation du bureau…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 jours</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>Contacts décidés</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Avec avertissement</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqués</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Dérogés</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Manquements</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>Règles qui ont parlé</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>Sans part</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>Données conservées</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>Contacts derrière les chiffres</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paquet</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>Paquets en vigueur</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>A parlé de</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>Bloquerait</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>Brouillons dans l'ombre</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Redécider 90 jours avec les brouillons</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>Comptes terminés conservés</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>Restreints : gardés pour la loi, personne ne les traite</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>Échus : le prochain traitement du jour les restreint ou les efface</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>Retenus : échus, mais une conservation légale s'y oppose</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Effacés</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>Ce qui est gardé et combien de temps, les conditions nommées retention le disent, du bureau, d'un créancier ou d'un compte.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>tout le bureau, au %1</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (brouillon)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1, version %2, %3 règles, empreinte %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>Aucune règle en brouillon n'a parlé d'un contact de cette période. Les brouillons sont suivis dans l'ombre : notés, ils ne décident rien.</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>Ce que les règles en brouillon ont dit dans l'ombre des contacts de cette période : noté, non appliqué.</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1, %2 : %3 avertissements, %4 bloqués, %5 dérogations, %6 manquements</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>Aucune règle n'a parlé</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>%1 contacts ont eu lieu pendant cette période, tous permis sans avertissement.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>effacé</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Rien à montrer.</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>Le bureau redécide…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>Refusé, aucune part</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>Créancier</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>mieux que la semaine dernière</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>moins bien que la semaine dernière</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>comme la semaine dernière</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>mieux que le mois dernier</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>moins bien que le mois dernier</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>comme le mois dernier</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>mieux que le trimestre dernier</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>moins bien que le trimestre dernier</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>comme le trimestre dernier</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>pas en retard</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>%1 jours de retard</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promesses tenues, en montant</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Débiteur joint</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>Débiteur par réponse</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesses obtenues</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Appels décrochés</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promesses par débiteur joint</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>Tentatives de contact</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>non défini : rien à diviser</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mieux</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>moins bien</translation>
        </message>
        <message>
            <source>same</source>
            <translation>pareil</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>date format of a day on an axis, as in "1 Nov"</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>date format, as in "Tue 3 Nov 2026"</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Ce qu'il compte</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Décrochés</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>Décrochés sur appels</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Débiteur joint</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>mieux qu'il y a un an</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>moins bien qu'il y a un an</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>comme il y a un an</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Objectif %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>Objectif %1, atteint à %2</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>Au début du mois</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Meilleur DSO possible</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Jours de retard moyens</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>Efficacité du recouvrement</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>Passage à 31–60, flux net</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>Passage à 31–60, mêmes comptes</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Régularisés</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Régularisés, en montant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>91 derniers jours</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>Graphique : solde par jours de retard et créancier</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>le plus grand %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>Tableau : %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>Afficher en graphique (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>Afficher en tableau (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>Afficher %1 en graphique</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>Afficher %1 en tableau</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>Afficher les graphiques en tableaux, ou revenir</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Cet ordinateur seulement</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>Seuls les comptes de cet ordinateur sont comptés, pas tout le bureau.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>Solde par jours de retard et créancier</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>Comptes par statut</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>Encaissé et promis par jour</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>Personne n'a traité de compte pendant cette période.</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>Lecture du portefeuille…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Pas encore de comptes</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>Chiffres clés et graphiques apparaissent ici dès qu'il y a des comptes.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Au %1</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>Tous les montants en %1 ; les comptes en %2 sont exclus</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Rien n'est dû.</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>Aucun compte.</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>Aucun jour dans cette période.</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>Équipe, 7 derniers jours</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>Équipe, 30 derniers jours</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>Équipe, 91 derniers jours</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln au travail</numerusform>
                <numerusform>%Ln au travail</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>Enregistrer le tableau de bord</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>Plein écran, ou retour</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>Enregistrer le tableau de bord</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Page (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>La vue %1 est enregistrée</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>Promis, par jour d'échéance</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>Appels décrochés, % par jour et heure du débiteur</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>Aucun appel n'a été tenté pendant cette période.</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>Aucune promesse en attente.</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>Passages : comptes par jours de retard au début du mois et maintenant</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>Le mois n’a pas encore commencé ici.</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>Pourquoi ce chiffre a-t-il changé ?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>Graphique : encaissé et promis par jour</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>Payé le %1</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>Promis pour le %1</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>Graphique : argent promis par jour d'échéance</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln promesse</numerusform>
                <numerusform>%Ln promesses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>Carte de chaleur : appels décrochés par jour et heure</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>weekday and hour, as in "Mon 09:00"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>%1 of %2 calls answered · %3 · %4 right party</source>
            <translation>%1 appels décrochés sur %2 · %3 · %4 débiteurs joints</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::KpiTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3 %4</source>
            <translation>%1: %2, %3 %4</translation>
        </message>
        <message>
            <source>nothing to compare with yet</source>
            <translation>rien à comparer encore</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Pourquoi a-t-il changé ?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>Pourquoi ce changement : %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>Comptes qui l'ont le plus fait bouger ; Entrée en ouvre un</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>Règles qui ont changé ces jours-là</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>Du %1 au %2, comparé au %3 à %4</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>Aucun compte ne l'a fait bouger : les deux sont égaux.</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>Tous les autres comptes</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Tout ensemble</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1 : le score %2 classe les files, par %3</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1 : la grille d'experts classe à nouveau les files</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1 : stratégie %2, version %3, par %4</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1 : la stratégie %2 a été retirée</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>Matrice de passage : où étaient les comptes au début du mois et où ils sont</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Confié</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>De %1 à %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 comptes · %2 d’entre eux · devaient %3, maintenant %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>Graphique : comptes par statut</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Statut : %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln compte</numerusform>
                <numerusform>%Ln comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>comptes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln autre</numerusform>
                <numerusform>%Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>%1 promesses échues sur %2 ont été tenues</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Chargé de recouvrement</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Traités</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Encaissé</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>Comparé à</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>vs période préc.</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>vs année préc.</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>Vues, fichiers et plein écran</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Seulement %1</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>Afficher de nouveau les chiffres de tous</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>Aucune vue enregistrée</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Enregistrer cette vue…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Oublier une vue</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Plein écran (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Enregistrer cette vue</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln élément attend sur cet ordinateur</numerusform>
                <numerusform>%Ln éléments attendent sur cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1, le plus ancien %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>Ils sont enregistrés sur le disque de cet ordinateur et partent d'eux-mêmes.</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>Tout ce que vous enregistrez est gardé sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>Ce réseau demande sa propre connexion</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>Ouvrez un navigateur, connectez-vous au réseau, puis synchronisez à nouveau. %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>L'horloge de cet ordinateur diffère de celle du serveur</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>Réglez la date et l'heure : promesses et heures d'appel en dépendent. %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>Tout le travail enregistré et synchronisé %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>Tout le travail enregistré et synchronisé</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>Synchronisation ; tout votre travail est envoyé</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>Synchronisation ; %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>Tout le travail enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>Hors ligne ; tout votre travail est envoyé</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>Hors ligne ; %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>Le travail continue comme d'habitude. %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>Vous travaillez hors ligne ; tout votre travail est envoyé</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>Vous travaillez hors ligne ; %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>Rien n'est envoyé ni reçu tant que vous ne revenez pas en ligne.</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>Le serveur n'accepte pas la connexion de cet ordinateur</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>Pas de synchronisation ; %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 Donnez à votre administrateur le code ci-dessous.</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>Résultat d'un appel ou d'un message</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesse annulée</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intérêts</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Contestation tranchée</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Suspension levée</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>Téléphone ou adresse modifié</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>Débiteur modifié</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>Créancier modifié</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Compte ouvert</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>Facture ou amende</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>Remis à une agence</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Compte clos</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Compte rouvert</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>Fait d'un fichier</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>Ils attendent la connexion au réseau.</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>Ils sont en cours d'envoi.</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>Ils partent à la prochaine synchronisation, dans quelques secondes.</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>Ils attendent le retour du réseau ou du serveur.</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>Ils attendent parce que vous travaillez hors ligne.</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>Ils attendent que le problème ci-dessus soit réglé.</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>Sera effacé à son prochain contact</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>Effacé ; tout avait été envoyé</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>Effacé ; %Ln élément y est resté, scellé</numerusform>
                <numerusform>Effacé ; %Ln éléments y sont restés, scellés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>%1 demande l’effacement ; une seconde personne doit accepter</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>Silencieux depuis %Ln jour</numerusform>
                <numerusform>Silencieux depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>En contact</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>Pas encore de contact</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>aussi longtemps qu’il le faut</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>plus maintenant ; il doit joindre le serveur</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>encore %Ln jour</numerusform>
                <numerusform>encore %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>ouverte par votre phrase secrète</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>dans un fichier à côté, sans protection</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>Appareils et synchronisation</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>Travailler &amp;hors ligne</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Travailler hors ligne</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>Pour un vol ou une ligne limitée : rien n'est envoyé ni reçu tant que vous ne revenez pas en ligne.</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Synchroniser</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>En attente sur cet ordinateur</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>Rien n'attend : le serveur a tout ce que vous avez enregistré.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>Serveur joint pour la dernière fois</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>Comptes ici</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>Pour l'assistance : %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>Le plus ancien est affiché.</numerusform>
                <numerusform>Les %Ln plus anciens sont affichés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>Travaille seul</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Sur le disque</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Réparations</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1, chiffrés</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>aucune n’a été nécessaire</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1, la dernière %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>dunlinctl profile protect met une phrase secrète devant.</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>Enregistrer pour l’&amp;assistance…</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>Un fichier pour qui vous aide : programme, machine, synchronisation et journal. Il ne nomme ni débiteur, ni compte, ni montant ; lisez-le avant de l’envoyer.</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>Enregistrer pour l’assistance</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>Fichiers texte (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>Ordinateurs portables du bureau</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>&amp;Retirer la demande</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>&amp;Effacer…</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>Demande au bureau de la liste de ses portables…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>Aucun portable n’est inscrit</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>Un portable rejoint le bureau avec un code à usage unique : dunlinctl device code, là où se trouve le bureau.</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>À son prochain contact, %1 envoie ce qui ne l’est pas encore, puis détruit ses clés et ses données. C’est irréversible.</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>Une seconde personne doit accepter avant que %1 soit effacé. D’ici là, vous pouvez retirer la demande.</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>Vous demandez cet effacement. Un autre responsable doit accepter.</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>%1 demande cet effacement et vous attend.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln portable demande un coup d’œil.</numerusform>
                <numerusform>%Ln portables demandent un coup d’œil.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>&amp;Effacer</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>&amp;Demander</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>A&amp;ccepter…</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2 : %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>tout le bureau</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1, compte %2, depuis %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>Il ne reste rien à demander : lettres, messages et appels s'arrêtent jusqu'à la décision.</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>Le reste peut encore être demandé.</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>Saisir une contestation</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>Saisir la contestation</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>Ce qui est contesté</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>en totalité</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Montant</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Réponse avant le</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>selon les règles</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>Réponse &amp;avant le</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;reuve</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>ce qui a été fourni, et où c'est</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>&amp;Dans leurs mots</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>ce qui s'est passé, selon eux</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>aucun choisi : tout le compte</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>Le montant est illisible. Tapez par exemple 120, 50% ou 1/3.</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>Le jour de la réponse est illisible ou passé. Tapez par exemple ven ou +14.</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>Choisissez ce qui est contesté : 1 à 6.</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>Contestation saisie : %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Peut être demandé</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>Choisissez ce qui est contesté pour voir la suite.</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>Le créancier</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>%1 n'est pas demandé avant la décision. %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>%1 décide ; %2.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>Terminer : %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>Terminer la protection</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>Lever la suspension</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>pourquoi cela finit maintenant</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>Dites pourquoi cela finit.</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Terminé : %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>Le compte reste suspendu : autre chose le retient aussi.</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>Le compte est de nouveau traité, comme : %1.</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>Cela finit aussi sur %Ln autre compte de cette personne.</numerusform>
                <numerusform>Cela finit aussi sur %Ln autres comptes de cette personne.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>Suspendre le compte</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>Suspendre le compte</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'au</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Jusqu'au</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;En mots</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>ce qui est attendu, de qui</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>%1 est illisible ou passé. Tapez par exemple ven, +14 ou fdm.</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>Choisissez pourquoi il est suspendu : 1 à 6.</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>Suspendu jusqu'au %1</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>Suspendu jusqu'à ce qu'on y mette fin</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>Choisissez pourquoi il est suspendu pour voir ce qui s'arrête.</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>Dès le %1 nos lettres, messages et appels s'arrêtent, sur tous les canaux. On peut toujours nous appeler.</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>Nos lettres, messages et appels s'arrêtent aussitôt, sur tous les canaux. On peut toujours nous appeler.</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>Cela finit de soi-même : le %1 le compte revient dans la file.</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>Sans fin fixée : le compte revient à l'examen après 30 jours et reste suspendu jusqu'à ce qu'on y mette fin.</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>Ce qui a été promis reste promis et est jugé comme convenu.</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>Intérêts et frais continuent selon le contrat.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1, échéance %2, ouvert %3, %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>non choisi</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>Postes contestés</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>Trancher une contestation</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>&amp;Crédit</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>sur quoi elle repose ; le débiteur peut en être informé</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Ils disent</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Saisi</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>Dans leurs mots</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>Ce que devient l'argent</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>Choisissez la décision : 1 à 4.</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>Le crédit est illisible. Tapez par exemple 120, 50% ou total.</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>Seuls %1 sont contestés.</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>Dites combien en est crédité.</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>Contestation tranchée : %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Peut être demandé</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>Choisissez la décision pour voir ce que devient l'argent.</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>%1 sont crédités sur les postes contestés ; la créance est de %2.</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>Rien n'est crédité ici : tant que l'avoir du créancier n'est pas comptabilisé, la créance reste telle quelle.</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>%1 peuvent de nouveau être demandés.</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>Votre rôle note seulement qu'une contestation est retirée. Un chargé confirmé, un superviseur ou un responsable conformité décide.</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>Choisissez 4 si le débiteur l'a retirée.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1, %2, %3, ajouté %4 par %5</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>Texte du fichier</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Fichiers de ce compte</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>Le fichier est ouvert.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>Il est vérifié et complet. Ouvrez-le pour le voir dans un autre programme.</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>Le reste n'est pas montré ici ; ouvrez le fichier pour le voir.</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>L'image ne peut pas être montrée ici</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>Elle est plus grande qu'un document, ou endommagée. Elle est gardée telle quelle.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>Sur ce compte</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Fichiers de ce compte</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>ou déposez-les ici</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>Il n'y en a pas encore. Ajoutez-en un, ou déposez-le ici.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Il n'y en a pas encore.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln fichier ajouté</numerusform>
                <numerusform>%Ln fichiers ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>La copie est enregistrée. Elle n'est pas chiffrée.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>Retirer un fichier</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>Retirer le fichier</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>pourquoi il n'a pas sa place ici</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>Il n'est plus montré, ici et sur chaque ordinateur. Qu'il était ici, et pourquoi il a été retiré, reste dans l'historique.</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>Dites pourquoi il est retiré.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Retiré : %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · solde %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>Rien n'est enregistré avant votre confirmation.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>Non utilisé</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Numéro de compte</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Créancier</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>Nom du débiteur</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>Numéro du débiteur</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Numéro de facture</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Date de facture</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>Payé intégralement le</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Payé à ce jour</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>Payé au total</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 lignes sur %2</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 lignes par seconde</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln compte</numerusform>
                <numerusform>%Ln comptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln poste</numerusform>
                <numerusform>%Ln postes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln paiement</numerusform>
                <numerusform>%Ln paiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln écriture</numerusform>
                <numerusform>%Ln écritures</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Débit ou crédit</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>Montant au crédit</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(colonne %1, sans titre)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>&amp;Lire comme</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>Lire comme</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Premières valeurs</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>Premières lignes, telles que dans le fichier</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>Déduit du fichier</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>comme %1</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>Aucune colonne ne donne : %1. Choisissez-en une sous « Devient ».</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>La colonne %1 devient</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>Déposez un fichier ici</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>Créances, postes ouverts ou journal d'événements : CSV, TSV ou texte, aussi en .gz, dans tout encodage.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Choisir un fichier…</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>Ou son &amp;chemin</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Chemin du fichier</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>Rien n'est modifié avant que vous ayez vu ce qui se passerait et donné votre accord.</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>Choisir un fichier à importer</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv *.txt *.gz);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>Arrêt en cours ; rien ne sera modifié</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>%1 ne peut pas être importé. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>Le fichier ne peut pas être importé ainsi. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Le regarder</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;L'essayer</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>&amp;Importer %Ln ligne</numerusform>
                <numerusform>&amp;Importer %Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>&amp;Ouvrir la file</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>Totaux de contrôle</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Lignes lues</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mises de côté</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Déjà là</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>Essai : rien n'a encore été modifié</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>L'import ajouterait %1.</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Ajouté : %1.</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>Lignes mises de côté, chacune avec ligne, champ et motif : %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>Première heure</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>Douze choses à essayer</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>Chacune se coche d'elle-même quand vous l'avez faite, au clavier ou à la souris. Dans le bureau de démonstration rien ne peut mal tourner.</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>Une journée type</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Y aller : %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>Appels d'entraînement</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>Cinq appels avec des débiteurs simulés, d'une promesse à quelqu'un qui ne doit rien savoir. Chaque réponse est expliquée ; rien n'est enregistré.</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Prendre un appel d'entraînement</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>à essayer</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 sur %2 faits</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>Appel d'entraînement</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>Le débiteur est simulé. Rien n'est enregistré.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Appel suivant</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>Juste. %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>Mieux vaut éviter. %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%1 réponses sur %2 étaient justes.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>Écrire un message</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu'il dit</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>Il part au prochain passage du bureau ; les règles sont alors consultées de nouveau.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>Mettre en file</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re : %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>Mes propres mots</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>Choisissez un texte, ou écrivez vous-même.</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>Il n'y a ni adresse ni numéro pour ce canal</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>Il dit ce qu'il doit, en %1.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Il n'y a pas encore de texte.</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>Non mis en file : %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 en file pour %2</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>Re : votre message</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>Il dit ce qu'il doit dire.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxModel</name>
        <message>
            <source>%1, %2, %3, %4, %5, %6</source>
            <extracomment>a line of the inbox read aloud: what, channel, debtor, subject, when, whether it is open</extracomment>
            <translation>%1, %2, %3, %4, %5, %6</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>traité</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Quels messages</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>Lecture de ce qui est arrivé…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>Ce qui est arrivé et revenu</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Le message</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>À quoi il répond</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Ouvrir le compte</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Il est arrivé</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Traité</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 ouverts</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>Rien à traiter</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>Réponses, messages revenus et messages non envoyables arrivent ici, chacun avec son compte.</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>Plus de messages souhaités à cette adresse : elle est marquée, et plus rien n'y est envoyé.</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>Écrit par une machine.</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>Il n'y a pas de texte.</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>Il est envoyé au prochain passage du bureau</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Noté comme envoyé</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextModel</name>
        <message>
            <source>%1, %2, %3, %4</source>
            <extracomment>a text read aloud: name, channel, language and place, standing</extracomment>
            <translation>%1, %2, %3, %4</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>Lecture des textes…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>Versions des textes</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>Valeurs les plus longues</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>Motif : pour refuser, ou pour approuver malgré ce qui manque</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nouvelle version</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Garder comme brouillon</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>Il n'y a pas de textes</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>par %1, %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>décidé par %1</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Retirer de l'usage</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>Il dit ce que sa place demande.</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>Au plus long : %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>Dites pourquoi ; son auteur le lit.</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>En vigueur : %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>Hors d'usage : %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>Une nouvelle version ; les champs sont entre doubles accolades. Quelqu'un d'autre l'approuve.</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>Gardé comme brouillon ; quelqu'un d'autre l'approuve</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln version, %1 à approuver par vous</numerusform>
                <numerusform>%Ln versions, %1 à approuver par vous</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Demandes en attente</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>Lecture des demandes…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>Note sur la décision</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>Note : requise pour refuser</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Autoriser une tentative</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 en attente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>Aucune demande en attente</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>Quand quelqu'un demande une exception à une règle, elle apparaît ici.</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 demande : %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Plus rien ne s'y oppose.</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>%1 peut faire une tentative</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>Refusé ; %1 en est informé</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>Chercher comptes et commandes…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Chercher nom, compte, téléphone…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>Tapez un nom, un numéro de compte, un numéro de téléphone ou une adresse e-mail.</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>Aucun compte ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>Ce compte</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>Vouliez-vous dire</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>Plus que dû : le reste est gardé en crédit.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>Ligne %1, %2 : %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>Compte ou nom</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Date de valeur</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>Paiements du lot</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Total de contrôle</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>du relevé</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>Nombre de paiements</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>&amp;Total de contrôle</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Paiem&amp;ents</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>D&amp;evise</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Payé &amp;par</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>Ce que vous tapez reste sur cet ordinateur jusqu'à la clôture du lot.</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>Choisir le compte</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>Clore le lot</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>Gardé sur cet ordinateur jusqu'à la clôture du lot.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln paiement, %1</numerusform>
                <numerusform>%Ln paiements, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>Tapez ou collez les paiements, puis le total de contrôle et le nombre indiqués par la banque. Rien n'est comptabilisé avant que les deux concordent.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln ligne ne peut pas encore être comptabilisée : elle dit pourquoi.</numerusform>
                <numerusform>%Ln lignes ne peuvent pas encore être comptabilisées : chacune dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>Ces paiements ont déjà été comptabilisés par lot. Clore n'ajoute rien et oublie le brouillon.</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>Tapez le total de contrôle et le nombre de paiements indiqués par la banque.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Il manque %1.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>%1 de trop.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>%Ln paiement manque.</numerusform>
                <numerusform>%Ln paiements manquent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>%Ln paiement de trop.</numerusform>
                <numerusform>%Ln paiements de trop.</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>C'est équilibré : somme et nombre sont ceux de la banque.</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>Ce n'est pas encore équilibré. %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>Ce lot a déjà été comptabilisé. Rien n'a été ajouté.</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>Lot clos : %Ln paiement, %1</numerusform>
                <numerusform>Lot clos : %Ln paiements, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln ligne ajoutée.</numerusform>
                <numerusform>%Ln lignes ajoutées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln ligne était déjà là.</numerusform>
                <numerusform>%Ln lignes étaient déjà là.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · doit %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>Importer des paiements</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tableaux de texte (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>Le fichier est illisible : %1. Rien n'a été ajouté.</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>Le fichier dépasse la taille d'un lot (5 Mo). Rien n'a été ajouté ; importez-le comme fichier à part.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2 : avant %3, changement %4, après %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Imputé</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>Et %Ln autre accord.</numerusform>
                <numerusform>Et %Ln autres accords.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>Des intérêts de %1 sont comptabilisés d'abord, selon les conditions.</translation>
        </message>
        <message>
            <source>current</source>
            <translation>non échu</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>En retard : %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>En retard : %1, puis %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Rien à montrer encore</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>Réduire la créance</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>Augmenter la créance</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Dépens</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Jours sans intérêts</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base légale</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>loi, ou clause du contrat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Date de valeur</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'au</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Montant</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Part</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>P&amp;oste</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numéro</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Base légale</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Jusqu'au</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Date de valeur</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>Le compte dans son ensemble</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>Tapez le montant, par exemple 40 ou 15%.</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>Indiquez la loi ou la clause du contrat qui permet ces frais.</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>Dites le motif ; il reste avec l'écriture.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>%1 est illisible. Tapez par exemple aujourd'hui, ven ou 15/1.</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>Saisir l'avoir</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>Facturer des frais</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>Facturer des dépens</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>Abandonner les intérêts</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Envoyer pour approbation</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1, en retard</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1 : %2, compte %3, %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>Mois précédent (Page préc.)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>Mois suivant (Page suiv.)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>Argent attendu par jour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Ce que montre la liste</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>Paiements attendus</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>promesses %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>plans %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>transactions %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>annoncé %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>Rien n'est attendu ce mois-ci.</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>Aucun paiement n'est attendu ce jour-là.</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>Aucun paiement n'est attendu ce mois-ci.</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>Rien n'est en retard : tout ce qui devait arriver est là.</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>%1 attendus : %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>Encaissements</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>Partie de la page</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>Saisie par lot</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln paiement</numerusform>
                <numerusform>%Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1 : rien d'attendu</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1 : %2 en %Ln paiement</numerusform>
                <numerusform>%1 : %2 en %Ln paiements</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> et </translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1, en retard</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Date de valeur</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>Poste indiqué</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>Paiement annoncé</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>&amp;Répartir sur tous les comptes de la personne</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>Répartir sur tous les comptes de la personne</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Montant</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Date de valeur</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Payé &amp;par</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Référence</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>Poste &amp;indiqué</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>A&amp;nnoncé</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>Aucun indiqué</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount
----------
an announced payment: amount, day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Another payment</source>
            <translation>Un autre paiement</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>Tapez le montant payé, par exemple 120, 50% ou total.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>Le montant est illisible. Tapez par exemple 120, 50% ou total.</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>La date de valeur est illisible. Tapez par exemple aujourd'hui, hier ou ven.</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>Noter un paiement attendu</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>Comptabiliser le paiement</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>Ce qui est repris</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>Comptabilisé par erreur</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>Rejeté par la banque</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Rétrofacturé</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>Facturer les &amp;frais du contrat</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>Facturer les frais du contrat</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Ce qui s'est passé</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>enregistré par erreur</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>rejeté par la banque</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>rétrofacturé</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>Il n'y a rien sur ce compte qui puisse être repris.</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>Dites pourquoi c'est repris, par exemple : sans provision.</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>Contre-passer le paiement</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>Facturer les &amp;frais du contrat de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>À qui est le compte</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>Associer le compte</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Personne</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>nom, numéro ou téléphone d'un compte</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>Comptes trouvés</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>&amp;Personne d'autre de connu</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>par exemple même anniversaire et même adresse</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, compte %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>Choisissez un compte de la personne à qui il appartient.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Dites pourquoi.</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>Dissocié de la personne</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>Associé à %1</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>Choisissez un compte de la personne, et dites pourquoi.</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>La personne a alors %Ln compte ici. Les tentatives comptent ensemble là où la loi compte par personne.</numerusform>
                <numerusform>La personne a alors %Ln comptes ici. Les tentatives comptent ensemble là où la loi compte par personne.</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>Le compte est alors seul.</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>La protection en vigueur pour cette personne arrête aussitôt le contact ici aussi.</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>Ce qui a été fait avant reste là où cela a été fait.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>Modifier une personne</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Ajouter une personne liée au débiteur</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter la personne</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>Peut &amp;savoir</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>Tenu &amp;de</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>Au &amp;plus</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>Une s&amp;ociété</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que cela signifie</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Tapez le nom.</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>La part va de 0 à 100 pour cent. Tapez par exemple 50.</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>Le montant maximal est illisible. Tapez par exemple 500.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>On peut lui demander %1 des %2 dus maintenant.</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>Ne doit rien et on ne lui demande pas d'argent.</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>Ses propres numéros sont ajoutés à cette personne ; les contacts comptent alors pour elle seule, là où la loi compte par personne.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>Lecture de la personne…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>Retour au compte (Échap)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>À qui est le compte</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Créancier</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Comptes de cette personne</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>Proches du débiteur</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter la personne</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Dissocier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>Tenu de</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Peut savoir</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>Personnes liées au débiteur</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>Personne : le débiteur doit seul, et nul autre ne peut rien savoir.</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>Associés et dissociés</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Numéros et adresses</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Faux</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Numéro ou adresse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Son heure</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Dernier résultat</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Comptes (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Confirmé : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>rue, code postal, ville</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>Modifier un numéro ou une adresse</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Ajouter un numéro ou une adresse</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>&amp;Numéro ou adresse</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>À &amp;qui</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Libellé</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Fuseau horaire</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>C&amp;onsentement</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>Le &amp;meilleur de son genre</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Ce qui est saisi</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (débiteur)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>Comme le débiteur</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non demandé</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>Tapez le numéro ou l'adresse.</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>Tapez le numéro avec son pays, par exemple %1.</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>Illisible. Tapez par exemple %1.</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>Ce numéro ou cette adresse est déjà ici.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>Déjà ici ; ceci le confirme.</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>Déjà ici et marqué : %1. Cela reste.</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>Ce que vous enregistrez reste : fichiers et fournisseurs de données ne l'écrasent pas. Un autre numéro de leur part se place à côté.</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>Il n'est pas au débiteur : l'appeler est jugé selon ce que cette personne peut savoir.</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>Le compte quitte la file à localiser.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>Dissocier %1</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>Dissocier la personne</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>libéré de la caution, saisi par erreur</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>Dites pourquoi la personne est dissociée.</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>Dissocié : %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>Désormais on ne dit rien et on ne demande rien à %1.</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>Que cette personne était là, et ce qui a été dit, reste dans l'historique.</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>Numéros de cette personne qui restent ici : %1. Marquez-les comme à ne pas utiliser.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>Appelables</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>Seulement les comptes appelables maintenant</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>Seulement les comptes appelables maintenant, %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>Seulement les comptes appelables maintenant (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>Retirer le filtre : %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>Vérification : pouvez-vous appeler…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>Personne ne peut être appelé maintenant</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>Ouvrir les lignes bancaires</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>Les données bancaires du bureau sont trop anciennes : personne ne sait qui a payé. Cela reprend de soi-même dès qu'un relevé plus récent est là ; les lignes bancaires montrent de quand date le dernier.</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>Les données bancaires du bureau sont trop anciennes : personne ne sait qui a payé. Cela reprend de soi-même dès qu'un relevé plus récent est là : demandez à qui les charge. Les notes, et les promesses de ceux qui vous appellent, s'écrivent toujours.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>Déplacer des comptes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln compte choisi</numerusform>
                <numerusform>%Ln comptes choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce que cela fait</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>Comptes déplacés</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>Vers un collègue</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>Vers une agence</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>De retour de l'agence</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna, ou anna, ben pour les partager ; vide : à personne</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Agence</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Préavis</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> jours</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Préavis</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Rien n'est déplacé avant votre confirmation.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%v sur %m</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 %Ln compte avait été déplacé avant.</numerusform>
                <numerusform>%1 %Ln comptes avaient été déplacés avant.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>Traiter ce compte d'abord</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>Il est épinglé jusqu'au %1 : %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>Il est en tête jusqu'à ce qu'il soit traité ou que la journée finisse. Qui demande pourquoi lit le motif.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>paie aujourd'hui si on demande avant midi</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Jusqu'au</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>Dites pourquoi ; qui le traite lit le motif.</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>Épinglé jusqu'au %1 : %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>Plus épinglé : %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>Activité récente</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Dernier paiement</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>Lecture du compte…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>Les détails n'ont pas pu être lus. Ce que montre la liste reste juste.</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>Les comptes sont servis ici l’un après l’autre. Le premier de la liste est le suivant : Début y va.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>Au plus %1 comptes sont marqués à la fois.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Prochaine action</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 en retard</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>aucun retard</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1, compte %2, %3, solde %4, %5, risque %6 sur 100, %7, prochaine action %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>marqué, %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Promesses échues</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Rompues</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Sous plan</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>À localiser</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>Ma file</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Filtrer la file</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>suivant</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>précédent</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>appeler</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>rappeler quand permis</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>pourquoi ici</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>chercher</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>toutes les touches</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 de moins à appeler – tapez Début</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>%Ln de moins à appeler – tapez Début</numerusform>
                <numerusform>%Ln de moins à appeler – tapez Début</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 de plus à appeler – tapez Début</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>%Ln de plus à appeler – tapez Début</numerusform>
                <numerusform>%Ln de plus à appeler – tapez Début</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 nouveau en haut – tapez Début</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln nouveau en haut – tapez Début</numerusform>
                <numerusform>%Ln nouveaux en haut – tapez Début</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>1 de plus – tapez Début</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln de plus – tapez Début</numerusform>
                <numerusform>%Ln de plus – tapez Début</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>Cette liste date de %1. %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>Lecture de la file…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>Aucun compte ici</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>Aucun compte ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>Retirer le filtre</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>Personne ne peut être appelé maintenant</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>Les comptes entrent d'eux-mêmes dans cette liste quand leurs heures commencent.</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Afficher tous les comptes</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1 : rien à faire</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>Aucun compte de votre file n'est dans cette liste.</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Pas encore de comptes</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>Importez un fichier de créances, et la file se remplit d'elle-même.</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>Les comptes apparaissent ici quand ils vous sont confiés.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>Rien à traiter maintenant</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>Les comptes reviennent ici quand une promesse ou un rappel arrive à échéance.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln traité</numerusform>
                <numerusform>%Ln traités</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promesse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promesse</numerusform>
                <numerusform>%Ln promesses</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>File terminée</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>1 compte · par priorité</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln compte · par priorité</numerusform>
                <numerusform>%Ln comptes · par priorité</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>Ce compte peut être appelé maintenant.</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>Il n'y a aucun moment où il peut être appelé. Ouvrez le compte et tapez G G pour voir pourquoi.</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>Rappel fixé : %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln marqué – déplacer…</numerusform>
                <numerusform>%Ln marqués – déplacer…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>%Ln de vos promesses a été payée aujourd'hui : %1.</numerusform>
                <numerusform>%Ln de vos promesses ont été payées aujourd'hui : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>Pas d'appels pour l'instant</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>Les comptes reviennent d'eux-mêmes dans cette liste dès que les données bancaires sont à jour. En attendant, F C les affiche tous.</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>Personne ne peut être appelé avant des données bancaires plus récentes : aucune heure ne peut être fixée.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>Pourquoi ici : %1. Priorité %2.</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>Pourquoi ici : %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W dit que la raison est fausse.</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>mauvaise raison</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Chercher nom, compte, téléphone…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Chercher des comptes</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>tous les comptes</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>date de valeur du paiement</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>usuel dans le métier</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>promesses et échéances de plans non annulées</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>jour où la promesse a été obtenue</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>contacts qui n'ont pas été annulés</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>jour du contact dans le fuseau du bureau</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>jour où la promesse a été jugée : tenue, ou échéance et délai passés</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>postes de tous les comptes</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>fin de la période ; jour d'émission</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>la fin du jour avant la période, et la fin de la période</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>comptes pris en charge dans la période</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>comptes terminés dans la période</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>jour où plus rien n'était dû</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>appels commencés sur le poste</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>contacts enregistrés par des personnes</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>comptes d'une devise ; les autres sont laissés et nommés</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>paiements en date de valeur, moins les annulations</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>montant des promesses, au jour où elles ont été obtenues</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesses obtenues</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>promesses, au jour où elles ont été obtenues</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>contacts dont le résultat compte comme travail</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude : résultats marqués travaillés</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>Taux de contact</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(appels sortants décrochés par une personne) / (appels sortants) (la messagerie n'est pas un contact)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso : contacts, pas connexions</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>Débiteur joint par tentative</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(contacts sortants qui ont joint le débiteur) / (tentatives sortantes)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>Débiteur joint par appel décroché</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(contacts sortants qui ont joint le débiteur) / (appels sortants décrochés par une personne)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>l'autre définition du taux de débiteurs joints</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promesses par débiteur joint</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(promesses obtenues) / (contacts sortants qui ont joint le débiteur) (par conversation)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>jour de la promesse, jour du contact</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>Promesses tenues, en nombre</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(promesses tenues en totalité) / (promesses arrivées à terme : tenues, ou échéance et délai passés)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections, sur promesses à terme</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promesses tenues, en montant</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(payé dans la fenêtre des promesses, au plus ce qui était promis) / (montant des promesses arrivées à terme)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>crédit partiel selon les états de promesse de SAP</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>Délai moyen de recouvrement (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(ouvert sur les postes en fin de période) / (facturé sur les postes émis dans la période) * jours de la période</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Meilleur DSO possible</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(ouvert sur les postes pas en retard en fin de période) / (facturé sur les postes émis dans la période) * jours de la période</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Jours de retard moyens</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(ouvert sur les postes en retard en fin de période) / (facturé sur les postes émis dans la période) * jours de la période (jours de retard moyens : DSO - meilleur DSO possible)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>Indice d'efficacité du recouvrement (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(ouvert au début + facturé dans la période / mois - ouvert à la fin) / (ouvert au début + facturé dans la période / mois - ouvert et pas en retard à la fin) * 100 ; pas de valeur si le dénominateur n'est pas positif</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>Passage de 1-30 à 31-60, flux net</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(ouvert à la fin sur les postes à 31-60 jours de retard) / (ouvert au début sur les postes à 1-30 jours de retard) (flux d'argent ; d'autres comptes peuvent y être ; pour une période d'un mois)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC, Comptroller's Handbook : flux d'argent</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>Passage de 1-30 à 31-60, migration</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(dû au début par les comptes à 1-30 jours de retard alors et à 31-60 à la fin) / (dû au début par tous les comptes à 1-30 jours de retard) (mêmes comptes ; pour une période d'un mois)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>migration réelle des mêmes comptes</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>Régularisés, en nombre</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(comptes en retard au début sans rien en retard à la fin (à jour ou payés)) / (comptes en retard au début)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Régularisés, en solde</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(dû au début par les comptes régularisés) / (dû au début par les comptes alors en retard)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Taux d'encaissement</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(payé jusqu'à la fin de la période sur les comptes pris en charge dans la période) / (facturé sur leurs postes émis jusqu'à la prise en charge)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>jour de prise en charge ; date de valeur jusqu'à la fin</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>par lot, comme neuanalytics</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Taux de recouvrement</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(payé dans la période, en date de valeur) / (ouvert au début + facturé sur les postes émis dans la période) (coûts non déduits)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live, coûts non déduits</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>Pénétration</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(comptes travaillables tentés dans la période) / (comptes travaillables : quelque chose d'ouvert au début ou à la fin, et ni suspendus, ni remis, ni clos)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>comptes travaillables</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>Intensité des contacts</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(tentatives sortantes dans la période) / (comptes tentés dans la période)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>Comptes travaillés</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>comptes distincts dont un résultat compte comme travail</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>Comptes avec promesse par débiteur joint</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(comptes avec une promesse obtenue dans la période) / (comptes dont le débiteur a été joint dans la période) (par compte)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections, par compte</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>Promis sur solde joint</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(montant promis dans la période) / (dû à la fin, et payé dans la période, par les comptes dont le débiteur a été joint)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Soldés par transaction</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(comptes terminés dans la période par une transaction tenue) / (comptes terminés dans la période : par transaction, payés ou clos autrement)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>Payés intégralement</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(comptes terminés dans la période, tout payé) / (comptes terminés dans la période : par transaction, payés ou clos autrement)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>Transaction moyenne</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(payé par les transactions tenues dans la période) / (dû quand ces transactions ont été convenues)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>transactions tenues dans la période</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>jour où la transaction a été tenue</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>Âge à la prise en charge</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(jours de la plus ancienne échéance à la prise en charge, additionnés) / (comptes pris en charge dans la période avec une échéance)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>jour de prise en charge</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>Durée de traitement (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(secondes du début d'un appel à son résultat enregistré) / (appels commencés et enregistrés ici) (conversation, attente et clôture ; deux heures au plus)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Clôture d'appel</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(secondes de la fin d'un appel à son résultat enregistré) / (appels commencés et enregistrés ici, avec une durée)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal : 45 s en moyenne</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>heures d'horloge où une personne a enregistré un contact, de tous (les heures payées ne sont pas connues ici)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>Débiteurs joints par heure</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(contacts qui ont joint le débiteur) / (heures de travail)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper, par heures de travail</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>Résultats par heure</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(contacts dont le résultat compte comme travail) / (heures de travail)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>Promesses par heure</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(promesses obtenues par des personnes) / (heures de travail)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>Encaissé par heure</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(paiements attribués à des personnes (dernier contact travaillé jusqu'à la date de valeur)) / (heures de travail)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>selon l'attribution du rapport des chargés de recouvrement</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>Revenu par chargé de recouvrement</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(commission acquise dans la période selon les conditions des créanciers) / (personnes ayant enregistré un contact)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>jour d'imputation de l'argent</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>revenu par tête, comme receivableaccounts</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>Coût du recouvrement</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(dépens imputés dans la période) / (encaissé)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>date de valeur des dépens</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp ; dépens tels qu'imputés ici</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>Résolu au premier appel</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(comptes avec une seule conversation dans la période, qui ont promis ou ne doivent rien à la fin) / (comptes dont le débiteur a été joint dans la période)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections : compte les comptes</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contesté</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(contesté en fin de période) / (ouvert en fin de période)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>fin de la période</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>Jours pour résoudre une contestation</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>médiane des jours de l'ouverture à la résolution des contestations résolues dans la période</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>contestations résolues dans la période</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>jour de résolution</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>Contacts refusés</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>contacts que le contrôle a refusés avant qu'ils aient lieu</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>Infractions pour 10 000</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(contacts qui n'auraient pas dû avoir lieu * 10 000) / (contacts sortants) ; l'objectif est zéro</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>Âge à la remise, de</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>Âge à la remise, à</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>Entré par vieillissement</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>Sorti par vieillissement</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agence</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>Tranches d'âge comparées</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Décrochés</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Décrochés par une personne</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>Décrochés par appel</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Au début</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Infractions</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>Infractions pour 10 000</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>Rompues, rien payé</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Tranche</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Arrivé</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Revenus</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Imputé</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>Imputé après</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>Dépens encaissés</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>Frais encaissés</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>Intérêts encaissés</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>Principal encaissé</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Chargé de recouvrement</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Commission</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>Commission acquise</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>Commission retenue</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>Commission non relevée</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>Commission sur dépens</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>Commission sur frais</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>Commission sur intérêts</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>Commission sur principal</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Crédité</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Créancier</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Régularisés</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>Jours de retard</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>Remis sur envoyés</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Dénominateur</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>Échéance en jours</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>Détenu en fiducie</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenues</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>Tenues, en montant</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>Tenues, en nombre</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>Taux d'encaissement, même dette</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Pris en charge</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>Pris en charge en</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>Arrivées à terme</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>Migration</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>Flux net</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Non imputé</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>Pas encore sur un relevé</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numérateur</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>Des comptes ouverts</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>De l'objectif</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>Sur relevés émis</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>Dû à la fin</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>Dû au début</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Montant payé</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>Payé là-dessus</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>Payé sur pris en charge</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>Payé sur le net</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>Payé sur promesses</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>Payés sur envoyés</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>Payé par compte</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>Tenues en partie</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>Payeurs</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Remises</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Rappelés</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusés</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>Refusés faute de part</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>Reversé</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>Réponses sur envoyés</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>Rectifié</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Débiteur joint</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyés</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Encore à venir</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Obtenues par</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>Ils doivent</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>À facturer, brut</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>À reverser, brut</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>À reverser, net</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>Jour, lundi est 1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>Avec une décision</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Mois %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>Jusqu'au mois %1</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1, part des comptes</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1, part du solde</translation>
        </message>
        <message>
            <source>current</source>
            <translation>à jour</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>payé</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>remis à une agence</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>passé en perte</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>pour cent</translation>
        </message>
        <message>
            <source>count</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>Erreur moyenne (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>Semaines dans l'intervalle</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>Aucun numéro, adresse ou e-mail utilisable</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>Aucun numéro de téléphone utilisable</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>Un numéro ou une adresse reconnus faux</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>Rien n'a joint le débiteur depuis 180 jours ou jamais</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>Le fuseau horaire du débiteur est inconnu</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>Le débiteur n'a pas de nom</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>Un poste ouvert n'a pas d'échéance</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>Le solde a plus de 30 jours : rien n'est venu de sa source depuis</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>Un numéro ou e-mail qu'un autre débiteur a aussi</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>Un autre débiteur a le même nom et le même code postal</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>Rien n'est prévu ensuite : personne ne le travaillerait</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>Chiffres clés de la période, chacun comme sa ligne le définit. Pas de valeur : il n'y a rien par quoi diviser.</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>Remises qui étaient à l'agence un jour entre le premier et le dernier, par jours de retard à la remise. Remis : ce qui était dû le jour de la remise. Encaissé : paiements en date de valeur dans ces jours tant que le compte y était, moins ce qui a été repris. Taux d'encaissement : Encaissé / Remis. Commission : selon la condition commission/AGENCE, sinon commission, par part de la créance et âge du poste le jour de l'argent. Sur le même type de dette : de même sur les âges où chaque agence du rapport a des remises, chaque âge pesé par ce que toutes en ont reçu, pour que les agences aux dettes plus faciles ne paraissent pas meilleures.</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>Ouvert sur les postes à la fin du dernier jour par jours de retard (un poste échu ce jour-là est à jour), des quatre parts de la créance. Comptes : ceux qui ont un poste de cet âge ; le total compte chaque compte une fois. Part : de tout ce qui est ouvert. L'argent reçu au-delà des créances (non imputé) n'est pas déduit : %1.</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>Créances ouvertes par jours de retard, de la fin du jour avant la période à sa fin. Ce qui a été imputé, payé et crédité compte là où le poste se trouvait au début (nouveaux postes : là où ils sont à la fin) ; le reste d'un poste avance avec son âge. Ouverture + Imputé - Payé - Crédité + Rectifié + Entré - Sorti = Clôture, au centime, à chaque ligne. Rectifié : imputation qu'un événement ultérieur de date antérieure a changée. Le crédit non imputé n'y est pas.</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>Travail et argent par personne. Comptes travaillés : comptes distincts dont un résultat compte comme travail (le total compte chaque compte une fois). Encaissé est attribué à la personne du dernier contact travaillé jusqu'à la date de valeur, à personne (nom vide) s'il n'y en a pas. Les promesses comptent pour qui les a obtenues ; à terme et tenues au jour où elles ont été jugées. Débiteur joint par tentative : contacts avec le débiteur / tentatives sortantes. Promesses par débiteur joint : promesses obtenues / contacts avec le débiteur. Tenues en pour cent : tenues / arrivées à terme. Heures de travail : heures d'horloge où la personne a enregistré un contact (les heures payées ne sont pas connues ici) ; par heure se calcule avec elles.</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>Contacts sortants de la période selon la décision avec laquelle ils ont été faits. Par règle : contacts, ceux dont elle a parlé ; avertissements et dérogations ; refusés, contacts que le contrôle a refusés à cause d'elle, dont certains faute seulement de part du portable dans la limite ; infractions, contacts que le bureau, décidant à nouveau avec tout ce qu'il sait, n'aurait pas permis. Le total compte chaque contact une fois : avec une décision sont ceux qui en portent une. Infractions pour 10 000 : sur 10 000 contacts ; l'objectif est zéro. Les comptes de toutes devises comptent.</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>Tentatives sortantes de la période par jour et heure du débiteur (du bureau, quand son fuseau est inconnu). Décrochés par appel : appels décrochés par une personne / appels. Débiteur joint par tentative : tentatives qui ont joint le débiteur / tentatives. Les heures sans tentative n'ont pas de ligne.</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>Comptes avec quelque chose d'ouvert en fin de période qui montrent un manque, chacun une fois par ligne ; un compte peut être dans plusieurs lignes. Ils doivent : ce qu'ils doivent. Part : de tous les comptes ouverts. Un moyen de contact est utilisable s'il n'est ni faux, ni marqué à ne pas contacter, ni son consentement retiré.</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>Argent attendu par semaine, d'après ce qui était connu à la fin du jour avant la période. Promis : promesses ouvertes, échéances de plans et paiements annoncés à leur échéance. Attendu : Promis * la part de l'argent promis payée parmi les promesses jugées dans les 26 semaines précédentes (la moitié si aucune) + ce qui est venu sans promesse dans une semaine moyenne des 13 précédentes. Bas et Haut : intervalle à 80 %, d'après la dispersion des erreurs du test rétrospectif. Arrivé : paiements en date de valeur jusqu'à la fin de la période. Test rétrospectif : chacune des 13 semaines avant la période, prévue comme la moyenne de ses 13 précédentes ; sa qualité : la moyenne de ses erreurs rapportées à ce qui est venu (MAPE), et combien de ses semaines sont dans leur intervalle. Ce qui est supposé (curseurs) multiplie : les personnes ce qui vient sans promesse, la part tenue la part payée du promis (tout au plus), les promesses ce qui est promis.</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>Promesses ouvertes et échéances de plans en fin de période par jours avant l'échéance (en retard : échues, dans leur délai). Attendu : ce qui en est ouvert * la part de l'argent promis payée parmi celles arrivées à terme dans la période ; rien si aucune. Par personne : promesses arrivées à terme dans la période (tenues, ou échéance et délai passés) par qui les a obtenues ; Tenues, en nombre : tenues en totalité / arrivées à terme ; Tenues, en montant : payé dans la fenêtre des promesses, au plus ce qui était promis / promis.</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>Comptes et ce qu'ils devaient à la fin du jour avant la période, par jours de retard du plus ancien poste ouvert, et où les mêmes comptes en sont en fin de période ; les parts de chaque ligne font 100 %. Flux net : ouvert à la fin sur les postes de la tranche suivante / ouvert au début sur ceux de celle-ci, comme dans l'ancienneté (flux d'argent ; d'autres comptes peuvent y être). Migration : dû au début par les comptes de cette tranche qui sont à la fin dans la suivante / dû par la tranche au début (mêmes comptes). Régularisés : comptes d'une tranche en retard sans rien en retard à la fin (à jour ou payés) / comptes de la tranche.</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>Ce que les comptes de chaque créancier ont rapporté dans la période, en date de valeur, paiements annulés exclus. Commission : selon les conditions du créancier, par part de la créance et âge de chaque paiement imputé (rien de convenu : rien). À reverser, net : Encaissé - Commission, la commission retenue. À reverser, brut : tout l'encaissé, la commission facturée. Non imputé : crédit sur les comptes à la fin, pas encore acquis ; Ouvert : ce qui est encore réclamé. Sur relevés émis : encaissé selon les relevés émis sur des jours de la période ; Pas encore sur un relevé : encaissé jusqu'à la fin de la période sans relevé émis, moins ce qui a été repris après le sien.</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>Fonds de tiers en fin de période : Reçu, tous les paiements sur les comptes de chaque créancier ; Reversé, ce que les relevés émis ont payé au créancier ; Commission retenue, celle que les relevés nets ont prélevée ; Détenu en fiducie = Reçu - Reversé - Retenu, ce que le compte de tiers doit montrer. Commission acquise : sur tout cela selon les conditions ; Commission non relevée : celle qui n'est encore sur aucun relevé émis. Non imputé : reçu et imputé à aucune créance.</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>Comptes par mois de prise en charge, avec ce qui a été payé dessus jusqu'à la fin de la période par mois civil après la prise en charge (le mois 0 est celui de la prise en charge). Pris en charge : facturé sur les postes émis jusqu'au jour de la prise en charge. Imputé après : facturé plus tard, intérêts, frais et dépens. Crédité : avoirs, remises et passages en perte. Payé sur pris en charge : Payé / Pris en charge. Payé sur le net : Payé / (Pris en charge + Imputé après - Crédité). Jusqu'au mois : payé jusqu'à ce mois inclus / Pris en charge. Le crédit non imputé compte comme payé. Âge à la prise en charge : moyenne des jours de la plus ancienne échéance à la prise en charge.</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>Parties de SMS</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>E-mails, SMS et lettres envoyés des jours de la période, par modèle (vide : écrit à la main) et canal. Parties : pour les SMS, en combien de parties sont partis ceux que le programme a envoyés ; chacune est payée. Remis : l'arrivée a été signalée ; Revenus : est revenu. Réponses : le débiteur a commencé une conversation dans les 14 jours. Payé : de l'argent en date de valeur dans les 14 jours est venu ; chaque paiement compte pour le dernier message avant lui, si bien que le montant additionne l'argent venu une fois. Les taux sont sur les envoyés. Ce qui est venu après un message n'est pas toujours venu grâce à lui.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>Tous, avec objectifs et définitions</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agences</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>Ce qu'elles ont encaissé, sur le même genre de dette</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>Ancienneté</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>Ce qui est ouvert, par jours de retard</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>Ancienneté en flux</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>Comment chaque tranche est venue de son ouverture</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>Chargés de recouvrement</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>Travail, promesses et argent par personne</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Conformité</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>Contacts selon ce que les règles ont dit</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Meilleures heures</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>Tentatives et réponses par jour et heure</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Qualité des données</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>Comptes ouverts aux données incomplètes</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>Prévision d'encaissement</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>Argent par semaine, avec son intervalle et sa vérification</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>Ce qui doit venir, et ce qui a été tenu</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>Taux de glissement</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>Où sont allés les comptes de chaque tranche</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>Relevés des créanciers</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>Ce qui a été encaissé pour chaque créancier</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>Ce qu'ils sont devenus, par modèle</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>Fonds de tiers</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>Ce qui est détenu pour chaque créancier</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Millésimes</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>Ce qui a été payé depuis sur les comptes de chaque mois</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 à %2, %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>Ce qu'il compte :</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Par personne</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>Sur le même type de dette</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>Test rétrospectif</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>Sa qualité</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Rapports planifiés et objectifs</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>Le bureau établit le rapport la nuit et l’envoie par son serveur de messagerie : chaque jour sur la veille, le lundi sur la semaine, le premier sur le mois.</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>Rapports planifiés</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>par exemple argent-du-mois</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Rapport</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Chaque</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>Premier du mois</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;En</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Classeur (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>Page (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>À l’&amp;attention de</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>adresses e-mail</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>Ne plus l’envoyer</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>Fixer les objectifs</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>Planifier le rapport</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Nouveau rapport</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>Le rapport %1 est planifié</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>Le rapport %1 n’est plus envoyé</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 n’est pas un nombre ; écrivez-le comme %2.</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>Les objectifs sont fixés</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Choisissez un rapport</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>Il est calculé à partir des événements et peut porter sur n'importe quels jours passés.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Le mois dernier</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>Jours à choisir</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>Comptes derrière</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Enregistrer dans un fichier</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>Supposons</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>Personnes au travail</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>Part de promesses tenues</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesses obtenues</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>Partie du rapport</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Comptes derrière la ligne</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>Recherche des comptes…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Cet ordinateur seulement</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>Les comptes en %1 sont exclus</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln compte ; ses colonnes donnent la ligne.</numerusform>
                <numerusform>%Ln comptes ; leurs colonnes donnent la ligne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Classeur (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Page (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>Planification et objectifs</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings</name>
        <message>
            <source>this program</source>
            <translation>ce programme</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>fenêtres, graphiques, réseau</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>lettres et chiffres</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>icônes</translation>
        </message>
        <message>
            <source>database</source>
            <translation>base de données</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>clés et empreintes</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>lecture de JSON</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>compression</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>encodages des fichiers</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>le HTTP du serveur</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>connexions chiffrées</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1 : %2. Changer la touche</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Changer la touche</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>tapez une touche…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>Licence de %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Chercher dans les paramètres</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>Rétablir la valeur par défaut</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>Rétablir la valeur par défaut : %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>Clair ou sombre, ou ce qu'utilise le bureau.</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>Taille du texte en pour cent</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>Les lignes et les commandes grandissent avec le texte.</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>Lignes de la file</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>Aérées</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactes</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>Les lignes compactes montrent plus de comptes à la fois, sur une ligne chacun.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>Des textes, dates et nombres. S'applique au prochain démarrage.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Touches simples</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>J, K, C et d'autres lettres agissent hors des champs de texte. Tout a aussi une touche avec Ctrl.</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>À propos et licences</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1, construit sur Qt %2</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Sans aucune garantie.</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>Licence de %1 : %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Lire la licence</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>Aucun paramètre ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>Rien ne s'estompe ni ne glisse.</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>Vos propres touches</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>Appuyez sur l'image d'une touche ci-dessous, puis sur la nouvelle ; Suppr rend la sienne.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>Les appels passent par</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>Liens téléphone</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>Liens SIP</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>Softphone</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>Le programme des liens tel: ou sip:, ou baresip, qui dit alors comment va un appel.</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>Système téléphonique</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>Où les numéros sont composés par SIP. Les liens téléphone n'en ont pas besoin.</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>Port de contrôle du softphone</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>Du module ctrl_tcp, sur cette machine.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>Son quand une promesse est tenue</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>Quand une promesse que vous avez prise est payée. La barre d'état le dit dans tous les cas.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>Verrouiller la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>Masquer cet avis</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>Reprendre le travail</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>Deux minutes pour vous</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>Levez-vous, regardez par la fenêtre, buvez un peu d'eau. Personne ne compte ce temps, et votre travail reste tel quel.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>De nouveau en ligne : %Ln élément synchronisé.</numerusform>
                <numerusform>De nouveau en ligne : %Ln éléments synchronisés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>Une de vos promesses a été tenue : %1 aujourd'hui.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>Touches de cet écran</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>Ce compte</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1 : la touche est %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>Personne n'était là depuis un moment. Votre travail est conservé ; la phrase secrète de ce profil le rouvre.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Tapez d'abord la phrase secrète.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>Ce n'est pas la phrase secrète. Réessayez.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::MainWindow</name>
        <message>
            <source>Dunlin</source>
            <translation>Dunlin</translation>
        </message>
        <message>
            <source>%1 – Dunlin</source>
            <translation>%1 – Dunlin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>Le travail continue comme d'habitude. Ce que vous enregistrez est gardé sur cet ordinateur et envoyé quand la connexion revient.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Aller à la file</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>Aller au compte</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>Aller au portefeuille</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>Aller aux encaissements</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Encaissements</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>Aller à appareils et synchro</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>Appareils et synchro</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>Aller aux paramètres</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>Trouver une commande ou un compte</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Chercher des comptes</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>Afficher les touches de cet écran</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>Masquer ou montrer noms et soldes</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>Annuler le dernier enregistrement</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>Revenir d'un niveau</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>Compte récent %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>Noms et soldes sont masqués. F9 les montre.</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>Masqué. F9 pour montrer.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>Les autres pages</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln en attente</numerusform>
                <numerusform>%1, %Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RecentStrip</name>
        <message>
            <source>Recent accounts</source>
            <translation>Comptes récents</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1, compte %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1, comme %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>Où, ou qui</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>Que puis-je faire, et pourquoi pas ?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 puis … (aller à une page)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>Aujourd'hui : %1 sur %2 faits</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>Aujourd'hui : %1 faits</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>1 contact</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promesse</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promesse</numerusform>
                <numerusform>%Ln promesses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>Quoi du dossier</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>Comment comparer</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Avec quoi</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>Saisissez un nombre à comparer.</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>Saisissez à quoi comparer.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>Ce qu'elle ferait aujourd'hui</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>Recalculer</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>Calcul sur les comptes présents…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>Aucun compte ne bouge ; %1 sur %2 sont les siens.</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>Déplace %1 comptes sur %2.</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %1 de %2 à %3</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>aucune stratégie</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· et %1 autres chemins</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>Aujourd'hui est un de ses jours calmes : ce qui est dû attend.</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>Aujourd'hui : %1 tâches, %2 messages, %3 questions à d'autres, %4 heures de recouvrement.</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>Dans les jours à venir, si seul le calendrier change : %1 tâches, %2 messages, %3 heures de recouvrement.</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>Le jour le plus chargé est le %1 avec %2 heures.</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>Calculé sur les comptes de cet ordinateur en %1 s.</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>Calculé en %1 s.</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>Le cas %1 serait %2, %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>Ni lacune, ni contradiction, rien de masqué.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>Nouvelle fin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>Rien n'est fait tant que</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>&amp;Tant que</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;Parce que</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>rien n'est dû</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>Choisissez ce qui doit être vrai, et ajoutez-le.</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>Dites tant que quoi : sans cela, rien ne serait jamais fait.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>Mauvaises raisons dans la file</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>Lecture des comptes qui sont ici…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>Personne n'a trouvé une raison fausse dans les 90 derniers jours. Dans la file, Espace montre la raison, et W dit qu'elle est fausse.</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>Ce qui a été dit dans les 90 derniers jours. Entrée ouvre le compte.</translation>
        </message>
        <message>
            <source>%1 (%2): %3, %4</source>
            <extracomment>an account: %1 whose, %2 its number; %3 who said it, %4 when</extracomment>
            <translation>%1 (%2) : %3, %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::RuleModel</name>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>Règle %1, %2 : %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1. Faux : %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>Pour qui, et quand elle se repose</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>Pour les dossiers où</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;Pour les dossiers où</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>Pas en &amp;dessous de</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>comme ils viennent</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>&amp;Jours entre les messages à une personne</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Se repose le</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>Se repose aussi les jours &amp;fériés</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>Saisissez un montant comme 25.00, ou rien pour ne pas limiter.</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>Laissez-lui un jour de la semaine pour travailler.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>Le score en attente</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>Aucun score n'attend une deuxième personne. On en propose un avec « dunlinctl model challenge OFFICE --adopt --user NAME ».</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>Mesures des deux scores</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>Ce qu'il changerait aujourd'hui</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>Comptes qui bougent le plus ; Entrée en ouvre un</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>Pourquoi il est renvoyé</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>Pourquoi il est renvoyé (lu par qui l'a proposé)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Le renvoyer</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>Le mettre en vigueur</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>Calcul sur les comptes qui sont ici…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>Dites pourquoi il est renvoyé : qui l'a proposé le lit.</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>Le score a été renvoyé ; ce qui classe les files reste.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>Nouvelle étape</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>premier appel</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quand</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>Jours après ce qui l'a déclenché</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>Jours avant</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>Jours après l'étape précédente</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Jours</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>Qu&amp;oi</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>&amp;Canaux, le premier qui atteint</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>&amp;Pendant tant de jours</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>Te&amp;xte pour qui le traite</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>Seulement &amp;si</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>&amp;Passée si plus tard que, jours</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>comme d'habitude</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>&amp;Minutes de recouvrement</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>A&amp;ussi si suspendu, contesté, promis ou un jour calme</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>Prendre l'étape</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>Une étape a besoin d'un nom.</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>Dites à quoi elle sert.</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>Seulement si</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>Commence</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>Rien n'est fait</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>Quand et quoi</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>Repos</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>Rien ne la fait commencer encore</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>Rien ne l'arrête plus tôt</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Stratégie</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · un brouillon attend</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Pas encore gardé</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Pas en vigueur</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Mettre en vigueur</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>Finir l'ombre</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>Faire tourner dans l'ombre</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>Un brouillon de %1 du %2.</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>Une autre personne doit l'approuver.</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>Vous pouvez l'approuver.</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>Ce que vous avez changé n'est que sur cet écran tant que vous ne le gardez pas comme brouillon.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>Non calculé : %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>Stratégies</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>Abandonner le brouillon</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Garder comme brouillon</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>Tables de décision</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Tapez dans une cellule : "-" convient à tout, &gt;= 500, [30..60], "large". Inser ajoute une règle, Suppr la retire, Alt+Haut et Alt+Bas la déplacent, Ctrl+Z reprend.</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Entrée modifie une étape, Inser en ajoute une après, Suppr la retire, Alt+Haut et Alt+Bas la déplacent, Ctrl+Z reprend.</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>Cas de référence : des comptes dont il est établi ce qu'ils reçoivent. Un brouillon qui dit autrement n'est pas mis en vigueur.</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>Cas de référence</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>Numéro de compte d'un nouveau cas</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>Numéro de compte : Entrée le garde comme cas</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>Remettre cette version</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>Ce qui différerait de ce qui est en vigueur</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>Ce qui change, et pourquoi (qui approuve le lit) :</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Garder le brouillon</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>Gardé comme brouillon. Une autre personne le met en vigueur.</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>Approuver le brouillon</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>En vigueur dès le (année-mois-jour) :</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>Le jour doit être aujourd'hui ou plus tard, comme %1.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>En vigueur dès le %1.</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>Le brouillon est abandonné ; ce qui est en vigueur le reste.</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>L'ombre est terminée.</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>Le brouillon tourne dans l'ombre : il ne fait rien, et ce qu'il aurait fait est sous Versions.</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>La version %1 est remise dès aujourd'hui.</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>La stratégie fournie est en vigueur dès aujourd'hui.</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>Brouillon de %1 du %2</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>Telle que fournie avec le programme</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>Aucune : elles disent la même chose.</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> Ce serait %1, %2.</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 est %2 et reçoit %3.</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>Recherche de ce que l'ombre aurait fait…</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>Nouveau traitement</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>Comparer et décider</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>Mauvaises raisons</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>Nouveau traitement</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>par lettre</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>&amp;Commence avec les étapes de</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>Ajouter le traitement</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>Vos tables le donnent par son nom.</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>Vos tables donnent déjà « %1 ».</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>Aucune règle ne donne encore « %1 » : écrivez-le, entre guillemets, comme résultat d'une règle de vos tables.</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>Donnez-lui un nom : vos tables le donnent par ce nom.</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>Retirez les guillemets du nom.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Un autre porte ce nom : choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>Nouveau début</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Commence</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>À l'échéance de la plus ancienne pièce ouverte</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>À l'échéance de la prochaine pièce</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>Le jour de la prise en charge</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>À un événement</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>À un statut</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Événement</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>Avec le &amp;résultat</translation>
        </message>
        <message>
            <source>any</source>
            <translation>n'importe</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>Seulement avec ce te&amp;xte</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>Seulement avec ce &amp;détail</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Statut</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>Vos tables demandent « %1 » : écrivez-y aussi le nouveau nom.</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>Donnez-lui un nom : vos tables le demandent par ce nom.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Un autre porte ce nom : choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>Sur demande</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Dernier passage</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Prochain passage</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>Intégrations</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>Connexions à d'autres systèmes</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>Demande de l'état des connexions…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Passages</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Lancer maintenant</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln à regarder</numerusform>
                <numerusform>%Ln à regarder</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Rien n'est connecté</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>Les connexions se règlent là où est le bureau : dunlinctl connector set, et dunlinctl webhook add.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln livré</numerusform>
                <numerusform>%Ln livrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln abandonné</numerusform>
                <numerusform>%Ln abandonnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>Dernier bon passage : %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>Prochain passage : %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>Chaque minute</numerusform>
                <numerusform>Toutes les %Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>Ce qui attendait est envoyé</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>C'est renvoyé</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>away</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>absent jusqu'au %1</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1, remplacé par personne</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1, remplacé par %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>aucune jugée encore</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 sur %2 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>À traiter et attribués, sur ce que le poste peut porter</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Dus aujourd'hui</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>Dont la prochaine action est due</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>Traités aujourd'hui</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>Le compte des dernières minutes</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>Langues et agréments : %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>Plus que ce poste peut porter</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>En ce moment</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>Sait</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Débiteur joint</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesses obtenues</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesses tenues</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>La personne voit les mêmes chiffres sur cette page. Ils sont comparés à ses propres 30 jours précédents, jamais aux autres.</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · avant : %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>Poste de %1</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>non réglé</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>&amp;Comptes qu'il peut porter</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Langues</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>par exemple en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>Li&amp;cences</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>par exemple TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>A&amp;bsent</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>&amp;Premier jour d'absence</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>&amp;Retour après</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>&amp;Remplacé par</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Régler le poste</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>Le poste de %1 est réglé</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>Répartir les comptes de %1</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>&amp;Qui en reçoit</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>Qui en reçoit</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (absent)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>&amp;Au plus tant de comptes</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>Au plus tant de comptes</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>Ce que reçoit chaque poste</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Rien n'est déplacé avant votre confirmation.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>Déplacer les comptes</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>Choisissez un ou plusieurs postes. Comptes, solde et ancienneté sont partagés à parts égales.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>A alors</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Plus de 90 jours</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>Convenu avec une personne : quelqu'un d'autre appellerait</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>%Ln compte, %1, est déplacé.</numerusform>
                <numerusform>%Ln comptes, %1, sont déplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>Un poste reçoit plus qu'il ne peut porter.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln compte déplacé</numerusform>
                <numerusform>%Ln comptes déplacés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>Lecture des postes…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Régler le poste</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>Répartir ses comptes</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln poste</numerusform>
                <numerusform>%Ln postes</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>cet ordinateur seulement</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln compte sans prochaine action</numerusform>
                <numerusform>%Ln comptes sans prochaine action</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>Aucun poste encore</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>Un poste apparaît quand des comptes sont confiés à quelqu'un ou que quelqu'un en traite un.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln compte rendu</numerusform>
                <numerusform>%Ln comptes rendus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>À visiter</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd'hui</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Débiteur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Dû</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>Jour des visites</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Enregistrer en calendrier</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>Visites du jour</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>Planification du jour…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>Afficher sur une carte</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>Note de la visite</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Rencontré en personne</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Personne là</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Mauvaise adresse</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln à visiter</numerusform>
                <numerusform>%Ln à visiter</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>Personne à visiter</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>Les comptes de votre file dont l'adresse est connue apparaissent ici.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln jour de retard</numerusform>
                <numerusform>%Ln jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers de calendrier (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln visite écrite</numerusform>
                <numerusform>%Ln visites écrites</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>Ouvrir un profil</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Ce n'était pas la phrase secrète de %1. Rien n'a été modifié ; réessayez.</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>Le profil %1 est verrouillé par une phrase secrète.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>Bienvenue dans Dunlin</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>Traitez les comptes en retard depuis une file quotidienne, avec ou sans réseau. Rien de ce que vous enregistrez n'est perdu, et aucun contact interdit n'a lieu.</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>Essayer le bureau de démonstration</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>5 000 comptes inventés dans huit pays, avec des mois d'appels, de promesses et de paiements. Rien n'y est réel, et rien ne quitte cette machine.</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>Créer un bureau</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>Ouvrir mon fichier</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>Crée un bureau vide sur cette machine et ouvre l'import de votre liste de factures ou de dettes (CSV, TSV, aussi .gz).</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>Rejoindre un serveur</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>Votre administrateur vous donne ces trois éléments. Le code vaut dix minutes.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>Empreinte du serveur</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serveur</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>&amp;Empreinte</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>Rejoindre le serveur</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>Le serveur est injoignable. Vérifiez l'adresse et le réseau, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>Ouverture du bureau sur cette machine…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>Connexion à %1…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>Création du bureau de démonstration : 5 000 comptes…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>Enregistré. Le fichier ne nomme aucun débiteur ; lisez-le avant de l’envoyer.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::AmountEdit</name>
        <message>
            <source>120, 50%, 1/3, full</source>
            <translation>120, 50%, 1/3, total</translation>
        </message>
        <message>
            <source>not an amount</source>
            <translation>pas un montant</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>Enregistrer sans appel</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Postes ouverts</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>Promesses tenues : %1 sur %2</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>Dernier paiement : %1, %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>Dernier contact : %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>Rappeler, comme convenu</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>Attendre la promesse, puis la vérifier</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Examiner la contestation</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Revoir la suspension</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Attendre l'agence</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Rembourser le crédit</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>Attendre l'approbation</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Rappeler la promesse</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Trouver un numéro ou une adresse</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1, %2 chez eux</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Échéance %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>contesté</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1, %2, %3 ouvert</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>Postes ouverts (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Aucun numéro</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>aucun numéro à appeler</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>votre rôle permet de voir, pas d'appeler</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>Appeler : %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>Prochain moment permis %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Traiter un message</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>Clôturer cet appel</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>Ce qui doit être dit</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>Tout dit</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>Tout a été dit</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>Pourquoi le reste n'a pas été dit</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>Pas dit ? Pourquoi…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>Dit ce qui devait l'être : %Ln</numerusform>
                <numerusform>Dit ce qui devait l'être : %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>Encore à dire : %Ln</numerusform>
                <numerusform>Encore à dire : %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>Afficher ce qui doit être dit</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>ce jour est passé</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>aujourd'hui, -1, 15/1, ven</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>ven, +7, 15/1, fdm</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>pas une date</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>Pas encore enregistré. Nouvel essai.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::MomentEdit</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>fri 5p, +2h, tomorrow 9:30</source>
            <translation>ven 17, +2h, demain 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>pas un moment à venir</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::NumberTile</name>
        <message>
            <source>%1 %2</source>
            <comment>number of a choice, its words</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::OutcomeFields</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paie avant le</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>Appeler à, heure locale</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>Paie par</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Son heure</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>Ce qui est contesté</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>Motif du refus</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>A appelé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>Seulement ce qui est nouveau…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Clôturer l'appel</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Valider, suivant</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>Enregistrer et rester sur ce compte (Ctrl+Maj+Entrée)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>Rien à enregistrer encore. Tapez une note ou choisissez un résultat.</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>Choisissez d'abord comment cela s'est passé : touches 1 à 9.</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>Choisissez le motif : touches 1 à 6.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>Le montant est illisible. Tapez par exemple 120, 50% ou 1/3.</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>C'est plus que ce qui est dû.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>La date est illisible ou passée. Tapez par exemple ven, +7 ou 15/1.</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>L'heure est illisible ou passée. Tapez par exemple ven 17 ou +2h.</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>Cochez ce qui a été dit (D : tout), ou écrivez pourquoi non.</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>Va d'abord à un superviseur : c'est au-delà de ce que vous pouvez accepter. D'ici là rien n'est convenu.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>Raccrocher</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>Durée de l'appel</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>Reporter ce compte à :</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Dans une heure</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>Dans trois heures</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>Demain 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>Dans trois jours</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Dans une semaine</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Clôturer l'appel</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>Consultation des règles : %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>Appel terminé : %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>Sans appel</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Note enregistrée</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>Non enregistré : %1.</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>Un appel au %1 a commencé à %2 et n'a pas été clôturé : il compte jusqu'à ce que vous disiez le résultat.</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>non composé</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>Composition : %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>Sonnerie : %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>En ligne : %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>Personne n'a répondu : %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>Occupé : %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>Refusé : %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>Numéro inexistant : %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>L'appel a échoué : %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>Le téléphone n'a pas pu appeler : %1. La tentative est gardée ; enregistrez son résultat, ou rappelez ensuite.</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>c'est eux qui ont appelé</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 En attente d'approbation.</translation>
        </message>
    </context>
</TS>
