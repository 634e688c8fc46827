<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>Acordo com desconto fechado: %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>Plano alterado: %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>Plano combinado: %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>Acordo cumprido</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>Plano quebrado</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>Acordo com desconto sem efeito: faltou uma parte</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>Oferta de desconto vencida</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Acordo cancelado</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>Aprovado: %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>Não aprovado: %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>Enviado para aprovação: %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>Falência: contato suspenso</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>Falecido: contato suspenso</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>Tem advogado: contato suspenso</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>Pediu para cessar: contato suspenso</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>Período de fôlego: contato suspenso</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>Tratar com cuidado: contato suspenso</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Proteção encerrada</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Pessoa desvinculada</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>Vinculado a outra pessoa</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>Codevedor %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>Fiador %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Pessoa %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>A fazer: lembrar da promessa</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>A fazer: faltou uma parcela</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>A fazer: responder à contestação</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>Estratégia: a trabalhar</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>Estratégia: mensagem na fila</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>Estratégia: dito com outra conta</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>Estratégia: marcado</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>Estratégia: retido</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>Estratégia: escalado</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>Estratégia: multa adicionada</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>A fazer: o dinheiro anunciado não chegou</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>Parcela não paga: %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>O dinheiro anunciado não virá</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>Pagamento anunciado: %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>última parte %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprovado</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Não aprovado</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Enviado para aprovação</translation>
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
            <translation>tudo</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>saldo</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>due</source>
            <translation>devido</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>half</source>
            <translation>metade</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>Próxima solicitação</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Solicitação anterior</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>Recusar, com um motivo</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>Ir para as aprovações</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Aprovações</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>Acordo com desconto, %Ln pagamento</numerusform>
                <numerusform>Acordo com desconto, %Ln pagamentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>Plano alterado, %Ln pagamento</numerusform>
                <numerusform>Plano alterado, %Ln pagamentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>Plano, %Ln pagamento</numerusform>
                <numerusform>Plano, %Ln pagamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>%1 entram até %2; depois %3 da dívida são perdoados. Se faltar uma parte, tudo volta a ser devido, menos o que foi pago.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>%1 entram até %2; depois disso %3 ficam em aberto.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>%1 entram até %2; com isso a conta fica quitada.</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>Juros dispensados</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>Custas dispensadas</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>Tarifas dispensadas</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>Nenhum juro corre de %1 a %2.</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>Nenhum juro é cobrado até %1.</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>Nenhum juro corre a partir de %1.</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>Nenhum juro é mais cobrado.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promessa</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Dias sem juros</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>A dívida diminui %1; ficam %2.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>Novo acordo: promessa, plano ou desconto</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>um cobrador</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>um cobrador sênior</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>um supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>um gerente</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>um responsável por compliance</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>um administrador</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>um auditor</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>Vai até %1; %2 pode combinar até %3 meses.</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>Tem uma parcela de %1; %2 pode combinar %3 ou mais.</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 quitariam %2; %3 pode aceitar %4 (%5) ou mais.</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>Ninguém neste escritório pode aprovar isso: combine outra coisa.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>Decide %1.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Toda semana</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>A cada duas semanas</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Todo mês</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>Último dia do mês</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>Em cada dia de pagamento</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln pagamento, quitado em %1, %2 perdoados</numerusform>
                <numerusform>%Ln pagamentos, quitado em %1, %2 perdoados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%Ln pagamento até %1, %2 ficam em aberto</numerusform>
                <numerusform>%Ln pagamentos até %1, %2 ficam em aberto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln pagamento, concluído em %1</numerusform>
                <numerusform>%Ln pagamentos, concluído em %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln pagamento, quitado em %1</numerusform>
                <numerusform>%Ln pagamentos, quitado em %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>sobre %Ln conta</numerusform>
                <numerusform>sobre %Ln contas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 em %Ln pagamento</numerusform>
                <numerusform>%1 em %Ln pagamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>Enviado para aprovação: %1 até %2</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>Acordo com desconto fechado: %1 até %2</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>Plano combinado: %1 até %2</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>Promessa combinada: %1 até %2</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>Vence em %1; %2 pode aceitar promessas até %3 à frente.</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>É uma promessa de %1; %2 pode aceitar até %3.</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>Dispensa juros até %1; %2 pode dispensar %3.</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>Dispensa juros sem fim; %1 pode dispensar %2.</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>%1 seriam dispensados hoje; %2 pode dispensar até %3.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Precisa de aprovação.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Ao confirmar, vai para a fila deles; até lá nada está combinado.</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>Parece mais do que se pode pagar. Pergunte antes como estão as coisas, e aceite só o que cabe.</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>Cerca de %1 em 100 promessas assim são cumpridas (de %2 deste escritório).</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>Cerca de %1 em 100 promessas assim são cumpridas (por julgamento).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>Mais provável: %1 (cerca de %2 em 100).</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>A referência tem %1</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>O identificador fim a fim tem %1</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>O texto tem %1</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>A conta bancária do pagador já pagou esta conta</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>O pagador tem o nome do devedor</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>A conta está em %1</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>Nada dela está em aberto</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>O valor é o que está em aberto</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>O valor foi prometido</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>O valor é parte do que está em aberto</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>O valor passa a outros itens da conta</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>O valor é mais do que está em aberto</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 contas têm esse número</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
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
            <translation>alto</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>médio</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baixo</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>digite o número da conta, ou o nome</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>nenhuma conta tem este número ou nome</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>várias contas combinam: escolha uma</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>digite o valor</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>o valor não pode ser lido</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>a data-valor não pode ser lida</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>a data-valor está no futuro: anuncie na conta</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>igual à linha %1; dê outra referência se for outro pagamento</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>contato</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>promessa</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>promessa cumprida</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>promessa quebrada</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>pagamento</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>pagamento estornado</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>novo item</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>contestação</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>contestação resolvida</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>fim de um bloqueio</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>envio a uma agência</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>retirada de uma agência</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>sentença</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>baixa contábil</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>reabertura</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>fato da origem</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>parcela não paga</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1: a cada “%2”</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1, com o resultado %2</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1, com o texto %2</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1, com o detalhe %2</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>feriados</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>Não mais: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Novo: %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1: a partir do dia em que venceu o item aberto mais antigo</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1: a partir do dia em que vence o próximo item</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1: a partir do dia do cadastro</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1: desde que a conta está “%2”</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>Nada é feito enquanto: %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (motivo: %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>Para todas as contas</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>Para contas em que: %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>Nada é feito por menos de %1</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>Pelo menos %n dia entre duas mensagens a uma pessoa</numerusform>
                <numerusform>Pelo menos %n dias entre duas mensagens a uma pessoa</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>Trabalha todos os dias da semana</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>Nada é feito em: %1; o que vence espera</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>Ninguém aqui tem o número %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln conta tem o número %1.</numerusform>
                <numerusform>%Ln contas têm o número %1: esta é a mais urgente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>Ligação de %1</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>sem ligações por ora</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>a partir de %1 hora local</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>a partir de %1 %2</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>a partir de %1</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>pode receber ligação agora</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>não pode receber ligação agora</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>pode receber ligação a partir de %1 %2, hora local</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>Falência</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Falecido</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Advogado</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>Pediu para cessar</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>Período de fôlego</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>Tratar com cuidado</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>Não peça dinheiro; procure o administrador judicial.</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>Pergunte só quem cuida do espólio.</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>Fale e escreva só com o advogado.</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>Só o que a lei manda enviar.</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>Não peça dinheiro enquanto durar.</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>Tenha calma. Ofereça retornar a ligação.</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>Administrador judicial</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Inventariante</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>Consultor de dívidas</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Procurar</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>Registrar uma contestação</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>Reter a conta</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>Tratar com cuidado: falência, advogado, período de fôlego</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>Encerrar ou decidir o que está em vigor</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>Sem item</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1, vence %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>Crédito não aplicado</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>Próxima conta</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>Conta anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>Para o topo, com as novidades</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>Por que esta conta está aqui</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>Ligar para esta conta</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Mostrar todas as contas</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>Mostrar promessas vencendo</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>Mostrar promessas quebradas</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>Mostrar retornos</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>Mostrar contas novas</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>Mostrar contas com plano</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>Mostrar contas a localizar</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>Só contas que podem receber ligação agora, ou todas</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>Retornar quando for permitido</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>Ligar, ou desligar</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Finalizar atendimento</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>Promessa de pagamento</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>Tudo o que deve ser dito foi dito</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escrever uma nota</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Lembrar depois</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>Usar outro número</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>Por que posso ligar, ou não</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>Próximo filtro do histórico</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Salvar e próxima</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>Salvar e ficar</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>Resultado %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>Era a última conta desta lista.</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>com aviso</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>bloqueado, sem cota</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>com exceção</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>infração</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>Nenhum notebook detém parte dos limites</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>perfis copiados cujas partes foram anuladas: %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>%1 contatos de %2 dias decididos de novo: %3 sairiam diferentes, %4 bloqueados que foram permitidos, %5 permitidos que foram bloqueados.</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>%1 outros não foram vistos.</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1: falou %2 vezes, falaria %3 vezes</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>Laptops com parte dos limites: %1, para %2 contas</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>Ir para compliance</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Próxima linha</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Linha anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>Contatos, pacotes, rascunhos ou dados guardados</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Outro período</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Decidir 90 dias de novo com os rascunhos</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>o que se deve</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>o que se deve e não se contesta</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>o primeiro valor</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>taxas em aberto</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>o valor contestado</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>dias de atraso</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>dias até o vencimento</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>dias desde o cadastro</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>itens em aberto</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>promessas quebradas</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>promessas cumpridas</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>promessas em aberto</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>tentativas em 7 dias</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>tentativas em 30 dias</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>tentativas no total</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>dias desde o último trabalho</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>dias desde a última conversa</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>dias desde o último pagamento</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>pagamentos</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>pago em 90 dias</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>pago no total</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>o risco (0 a 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>o status</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>o produto</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>a moeda</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>o segmento</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>o devedor é uma empresa</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>é possível ligar ao devedor</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>é possível enviar e-mail ao devedor</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>uma agência o tem</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1: pelo menos %2</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1: mais de %2</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1: no máximo %2</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1: menos de %2</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1: exatamente %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 é %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 não é %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>é verdade que: %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>não é verdade que: %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> e </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>d MMM</source>
            <extracomment>day and month, as QLocale::toString reads it</extracomment>
            <translation>d 'de' MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>day, month and year, as QLocale::toString reads it</extracomment>
            <translation>d 'de' MMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
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
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>há %Ln d</numerusform>
                <numerusform>há %Ln d</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>há %Ln s</numerusform>
                <numerusform>há %Ln s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>há %Ln min</numerusform>
                <numerusform>há %Ln min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>há %Ln h</numerusform>
                <numerusform>há %Ln h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>Atrasado %Ln d</numerusform>
                <numerusform>Atrasado %Ln d</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Amanhã</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln dia</numerusform>
                <numerusform>%Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln d</numerusform>
                <numerusform>%Ln d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>Acolhida</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Acolhida em parte</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitada</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Reclamação</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>Aguardando documentos</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>Pagamento em busca</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>Credor analisa</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>Análise de dificuldade</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Outro motivo</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>a resposta vencia em %1, %Ln dia de atraso</numerusform>
                <numerusform>a resposta vencia em %1, %Ln dias de atraso</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>a resposta vence hoje</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>a resposta vence em %1, resta %Ln dia</numerusform>
                <numerusform>a resposta vence em %1, restam %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>a conta inteira</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 e mais %Ln</numerusform>
                <numerusform>%1 e mais %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>O que você salvou antes está guardado.</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>Isto não pode ser usado</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Confira o que digitou e tente de novo.</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>Isto não está neste notebook</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>Pode ter passado a um colega. Procure de novo.</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>Outra pessoa alterou isto nesse meio-tempo</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>O que você digitou está guardado.</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>Veja o novo estado e salve de novo.</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>O servidor não conhece este notebook</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>Seu trabalho está guardado neste notebook.</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>Registre este notebook de novo em “Dispositivos e sincronização”.</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>Isto não é permitido</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>Peça a um supervisor que possa fazer isso.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>O servidor não pode ser alcançado</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>Será enviado quando a conexão voltar.</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>O servidor está com um problema</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>Será enviado de novo mais tarde, sozinho.</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>Outra coisa respondeu no lugar do servidor</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>Se esta rede tem uma página de acesso, abra-a em um navegador.</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>Outro programa está usando os dados</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>Feche a outra janela do Dunlin e tente de novo.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>O disco está cheio</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>Os dados deste notebook estão danificados</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>O arquivo danificado fica guardado para reparo.</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>Ligue para o suporte e informe o código.</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>Os dados são de uma versão mais nova</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Ficam como estão.</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>Instale a versão mais nova do Dunlin.</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Um arquivo não pôde ser lido ou gravado</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>Confira se o arquivo existe e se você pode abri-lo.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>Algo deu errado no Dunlin</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>Tente de novo. Se persistir, ligue para o suporte e informe o código.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1: %2. Sobre: %3. Por: %4. Moeda: %5. Conforme: %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>Arquivos da conta</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Imagem PNG</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>Imagem JPEG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabela (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento do Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Planilha do Excel</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>não permitido agora</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>fora do horário deles</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>fuso horário desconhecido</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>a conta está retida</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>este número está bloqueado</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>a conta está encerrada</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>uma regra bloqueia</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>Pode ligar agora</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>Pode ligar, com cuidado</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>Não sem aprovação</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>Não ligue agora</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>%1 de %2 ligações nesta semana</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>%Ln ligação nesta semana</numerusform>
                <numerusform>%Ln ligações nesta semana</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>SMS %1 de %2</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>e-mail %1 de %2</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>e-mail %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>Não ligar</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>hora local desconhecida</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 hora local</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>%1 hora local, faixa %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>próximo %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>%1 de %2 tentativas nesta semana</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>%Ln tentativa nesta semana</numerusform>
                <numerusform>%Ln tentativas nesta semana</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 sua hora</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>Está fora do horário em que se pode ligar</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>Ninguém sabe qual horário vale: o fuso horário é desconhecido</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>A conta está retida</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>Este número está errado ou não deve ser chamado</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>A conta está encerrada</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>A dívida é contestada: fale da contestação, não pressione pelo pagamento</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>em %Ln min</numerusform>
                <numerusform>em %Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 hora local</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>está com uma agência</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>A conta está com uma agência: só ela contata o devedor sobre isso</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>Pode enviar agora</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>Pode enviar, com cuidado</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>Aguarda e é enviada mais tarde</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>Não seria enviada</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>os dados bancários estão velhos demais</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>Os dados bancários do escritório estão velhos demais e ninguém sabe quem pagou. Continua quando chegar um extrato mais novo</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>Dito: isto é uma tentativa de cobrar uma dívida, e o que eu souber será usado para isso</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>Dito que a ligação é de um cobrador</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>Aviso de validação: dado por telefone ou enviado em 5 dias</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>Nada foi dito de uma dívida a esta pessoa</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>Mensagem: só meu nome, o nome neutro da empresa, um número, um pedido de retorno</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>Dito que a ligação é gravada, ou não é gravada</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>Diz como sair deste endereço ou número, grátis e sem mais perguntas</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>Diz que é de um cobrador; a primeira, que é para cobrar e que o que se souber é usado para isso</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>O aviso de validação está nela, ou é enviado em 5 dias</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>Envelope: só o endereço e um nome neutro de empresa</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>Nomeia o credor com endereço, o motivo com contrato e data, juros e custos, e a autoridade supervisora</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>Regra %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 hora local</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>%1 de %2 nesta semana</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>%1 nesta semana</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>Pode agora</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Com cuidado</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>Precisa de aprovação</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Não permitido</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligação</translation>
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
            <translation>Carta</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>nenhum consentimento registrado</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>consentimento dado</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>consentimento retirado</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (aprovado para uma tentativa)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>Fatos: %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>Muda com: %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>sem número nem endereço</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>Número: %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>Regras: %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>um supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>um gerente</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>compliance</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>um administrador</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>aprovação de %1, porque: %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>O país onde a pessoa vive é desconhecido, então não se sabe que regras valem.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>O relógio deste computador está errado, então os horários não podem ser conferidos.</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>Está fora do horário permitido: {why}.</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>O limite de contatos foi atingido: {why}.</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>Corre um tempo de espera: {why}.</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>A pessoa pediu isso: {why}.</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>A mensagem não está como deve ser: {why}.</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>Ainda não: {why}.</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>Uma moratória protege a pessoa, {why}.</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>A dívida prescreveu: {why}.</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>Algo está atrasado: {why}.</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} não permite este contato.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>Não pode ser conferido ({citation}): {why} é desconhecido.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>Não pode ser conferido ({citation}): um fato necessário é desconhecido.</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>Outros computadores do escritório também podem contatar esta pessoa, e {why}. Conecte-se ao escritório para obter uma nova cota.</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>a hora onde a pessoa está</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place}; pediu para não ser contatada de {from} a {to}</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>pediu para não ser contatada neste lugar: {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>pediu para não ser contatada por {what}</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>{n} contados em {minutes} minutos, no máximo {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>{n} contados de {from} a {to}, no máximo {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>a cota deste computador no limite acabou</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>espera de {from} até {to}</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>de {from} a {to}</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>desde {from}, o fim é desconhecido</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>o que a mensagem diz</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>falta: {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>não permitido: {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>falta: {missing}; não permitido: {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>o que deve vir antes não aconteceu, é recente demais ou antigo demais</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>vencia em {day} e não foi feito</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>os anos após os quais a dívida prescreve</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>a prescrição terminou em {day}</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>A conta está encerrada ou paga.</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>A cobrança está suspensa.</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>A conta está com uma agência ou advogado, e só eles contatam o devedor sobre ela; retome-a primeiro.</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>Este número ou endereço está marcado como não sendo do devedor.</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>O devedor pediu para não ser contatado neste número ou endereço.</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>O devedor retirou o consentimento para mensagens neste número ou endereço.</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>O devedor contesta a dívida: não peça o pagamento da parte contestada.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>O contato é permitido das 08:00 até antes das 21:00 onde o devedor possa estar; são {why}.</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>Austrália: dias úteis das 07:30 às 21:00, fins de semana desde as 09:00, não em feriados nacionais; são {why}.</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>o pedido do devedor para este horário</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>Austrália: visitas das 09:00 às 21:00, não em feriados nacionais; são {why}.</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>Austrália: no trabalho em dias úteis das 09:00 às 17:00, salvo outros horários conhecidos; são {why}.</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Austrália: três contatos sobre a dívida {debt} por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>Austrália: dez contatos sobre a dívida {debt} por mês do calendário; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>Alagoas: segunda a sexta das 08:00 às 20:00, sábados até as 14:00, não aos domingos e feriados; são {why}.</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>Espírito Santo: segunda a sexta das 08:00 às 19:00; são {why}.</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>Rio de Janeiro: segunda a sexta das 09:00 às 19:00; são {why}.</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>São Paulo: segunda a sexta das 08:00 às 20:00, sábados até as 14:00, não aos domingos e feriados; são {why}.</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Canadá, bancos: segunda a sábado das 07:00 às 21:00, domingos das 13:00 às 17:00, não em feriados; são {why}.</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>o consentimento expresso do devedor para este horário</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>Canadá, bancos: só se liga para um celular se o devedor o informou.</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>Ontário: um aviso escrito e seis dias depois dele vêm antes do primeiro contato.</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Ontário: segunda a sábado das 07:00 às 21:00, domingos das 13:00 às 17:00, não em feriados; são {why}.</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>Ontário: depois da primeira conversa, três contatos em 7 dias por credor; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>o pedido do devedor de ser contatado</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>Ontário: o devedor contesta a dívida e pede que se vá à justiça.</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>Quebec: segunda a sábado das 08:00 às 20:00, não aos domingos e feriados; são {why}.</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>Alemanha: uma primeira cobrança tem conteúdo legal; {why}.</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>A Alemanha não tem horário legal; a política do escritório é segunda a sábado das 08:00 às 20:00; são {why}.</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>Respiro (Breathing Space): nenhum contato para exigir pagamento por 60 dias; {why}.</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>Respiro em crise de saúde mental: nenhum contato durante o tratamento e 30 dias depois; {why}.</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>contato com o advogado ou a pessoa indicada em vez disso</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>Horários razoáveis, pela política do escritório das 08:00 às 21:00, domingos das 10:00 às 18:00, não em feriados; são {why}.</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>O cliente pediu para não ser contatado neste horário: {why}.</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>O cliente trata a dívida com um orientador: 30 dias de descanso, de novo se houver avanço; {why}.</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>O cliente talvez não possa decidir sobre dinheiro; o contato espera uma avaliação.</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>O cliente contesta a dívida com motivo; a cobrança para até a resposta.</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>A dívida prescreveu e o cliente não paga por esse motivo; {why}.</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>Índia: das 08:00 às 19:00; são {why}.</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>Índia, microfinanças: das 09:00 às 18:00; são {why}.</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>Índia: só o tomador e o fiador são contatados.</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>Índia (minuta): sem chamadas em lutos, casamentos, festas e calamidades.</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Distrito de Colúmbia: quatro chamadas sobre a dívida {debt} em 7 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Distrito de Colúmbia: cinco mensagens eletrônicas sobre a dívida {debt} em 7 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>Distrito de Colúmbia: mensagens eletrônicas exigem o consentimento; uma mensagem em 7 dias pode pedi-lo.</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>Distrito de Colúmbia: uma mensagem em 7 dias pode pedir consentimento; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>O contato é permitido das 08:00 até antes das 21:00 onde quer que o consumidor esteja; são {why}.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>o consentimento direto do consumidor a você para este horário ou lugar</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>permissão de um tribunal</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>uma resposta pelo meio em que a pessoa escreveu</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>O consumidor disse que este horário é inconveniente: {why}.</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>O consumidor disse que este lugar é inconveniente: {why}.</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>Um advogado representa o consumidor nesta dívida: fale com o advogado.</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>o consentimento do advogado</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>nenhuma resposta do advogado em prazo razoável</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>o consentimento direto do consumidor a você embora representado</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>O empregador não permite tais contatos no trabalho.</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>O consumidor pediu por escrito o fim do contato, ou recusa por escrito pagar.</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>Esta pessoa não é o consumidor nem alguém com quem se possa falar da dívida.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>o consentimento direto do consumidor para falar com esta pessoa</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>Esta pessoa já respondeu à pergunta de localização; é permitido uma vez.</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>o pedido da própria pessoa de ser chamada de novo</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>motivo para crer que a resposta anterior estava errada e que a pessoa agora sabe mais</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>Uma chamada de localização não fala de dívida e só diz o nome da empresa se perguntado; {why}.</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>A proteção para SMS exige um SMS ou consentimento deste número, ou a verificação de que não foi reatribuído, nos últimos 60 dias.</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>A proteção para e-mail não vale para este endereço: sem e-mail ou consentimento do consumidor, sem aviso do credor com mais de 35 dias, sem uso por cobrador anterior.</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>Toda mensagem eletrônica diz como cancelar, sem custo e sem pedir mais; {why}.</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>Muitas mensagens em poucos dias podem importunar: {why}. O número é do escritório.</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>A última chamada sem resposta a este número foi há menos de cinco minutos; isso não indica prática justa.</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>As chamadas se acumulam em um dia: {why}. O número é do escritório.</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>Seria a chamada {n} sobre a dívida {debt} a esta pessoa em 7 dias; a partir da chamada 8 presume-se infração. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>o consentimento da pessoa a você para ser chamada, por 7 dias, até revogar ou até falarem</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>Depois de uma conversa telefônica sobre a dívida {debt} não se liga por 7 dias, incluindo aquele. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>A pessoa não quer ser contatada assim: {why}.</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>A confirmação de um cancelamento diz isso e nada mais; {why}.</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>Uma mensagem de conteúdo limitado tem quatro itens, alguns opcionais e nada mais; {why}.</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>A mensagem não diz que vem de um cobrador de dívidas; {why}.</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>Um cartão-postal mostraria a dívida a outros.</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>Este endereço é do empregador, e o consumidor não o usou nem permitiu.</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>uso deste endereço pelo consumidor, consentimento para ele, ou uso por um cobrador anterior</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>Uma publicação pública mostraria a dívida a outros.</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>A dívida não pode mais ser cobrada em juízo, então não se pode processar nem ameaçar: {why}.</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>uma habilitação de crédito na falência</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>Antes de informar uma dívida, o cobrador fala com o consumidor, ou escreve e espera 14 dias sem devolução.</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>Primeiro vem o aviso de validação: {why}.</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>O consumidor contestou a dívida por escrito a tempo; a cobrança para até a verificação.</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>A falência protege o consumidor da cobrança desta dívida.</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>Chamadas automáticas e vozes gravadas para um celular exigem consentimento para esse número.</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>consentimento expresso prévio para este número</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>Chamadas gravadas para casa sem consentimento: {why} em 30 dias.</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>A confirmação de uma revogação vem em cinco minutos; depois pode contar como nova mensagem.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: duas chamadas ou SMS sobre a dívida {debt} em 7 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: duas chamadas ou SMS sobre a dívida {debt} fora de casa em 30 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>Massachusetts: horas de vigília, das 08:00 até antes das 21:00; são {why}.</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>Massachusetts: o devedor pediu para não ser chamado no trabalho.</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: uma visita sobre a dívida {debt} em 30 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>Michigan: toda comunicação das 08:00 até antes das 21:00, salvo acordo escrito; são {why}.</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>um acordo escrito sobre outros horários</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>Nova York: três contatos ou tentativas sobre a dívida {debt} em 7 dias, em todos os canais; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>Nova York, até agosto de 2026: duas comunicações em 7 dias; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>Nova York: mensagens eletrônicas exigem o consentimento do consumidor.</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>Oregon: uma chamada ao trabalho por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: três comunicações sobre a dívida {debt} por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: uma chamada ao trabalho sobre a dívida {debt} por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>Washington: das 07:30 até antes das 21:00; são {why}.</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>Washington: duas chamadas ou SMS por dia a um celular; {why}.</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>Virgínia Ocidental: trinta chamadas por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>Virgínia Ocidental: dez conversas por semana; {why}. Próximo dia: {next}.</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>África do Sul: das 06:00 às 21:00, não aos domingos; são {why}.</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>África do Sul: dívida prescrita não é cobrada; {why}.</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>Esta tecla não pode ser usada. Escolha uma letra, um sinal ou uma tecla com Ctrl.</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 já está em uso: %2. Nada foi alterado.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Enter</source>
            <comment>name on a key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>name on a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>name on a key</comment>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Home</source>
            <comment>name on a key</comment>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <comment>name on a key</comment>
            <translation>End</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>name on a key</comment>
            <translation>Del</translation>
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
            <translation>Shift</translation>
        </message>
        <message>
            <source>PgUp</source>
            <comment>name on a key</comment>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>PgDown</source>
            <comment>name on a key</comment>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Ins</source>
            <comment>name on a key</comment>
            <translation>Ins</translation>
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
            <translation>inglês</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemão</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francês</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espanhol</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>português</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>híndi</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polonês</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>holandês</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russo</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>dinamarquês</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chinês</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>africâner</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>zulu</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tâmil</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>bengali</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>tcheco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>romeno</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>Descer pela fila; a prévia acompanha</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>Perguntar por que uma conta está onde está</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>Abrir uma conta</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>Ver por que você pode ligar ou não, e quando depois</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>Escrever uma nota; ela é salva ao digitar</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>Registrar o que deu uma ligação</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>Salvar e ir para a próxima conta</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>Desfazer o que acabou de salvar</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>Ver um plano e sair com Esc</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>Achar quem liga por nome ou número</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>Achar qualquer comando; a tecla fica ao lado</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>Ver as teclas de uma tela</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>Primeiro</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>Promessas que vencem hoje: quem disse que pagaria e ainda não pagou?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>Promessas quebradas: uma ligação no mesmo dia salva a maioria.</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>A manhã toda</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>A fila do topo, e só quem pode receber ligação agora.</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>Na hora certa</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>Retornos, na hora combinada.</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>Depois do correio</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>Contas novas: um primeiro contato amigável.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>No fim</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>Todo o trabalho salvo e enviado? Então foi um bom dia.</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>Ir para a primeira hora: coisas a testar, ligações de treino</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Atender uma ligação de treino</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>A conta %1 não está neste notebook</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Ir para os relatórios</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar o relatório</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>Salvar o relatório em arquivo</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Contas por trás da linha</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>Ir para a equipe</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>Ir para meus próprios números</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>Meus números</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>Próxima mesa</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>Mesa anterior</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>Abrir a conta em que a mesa está</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>Distribuir as contas de uma mesa</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>Configurar uma mesa</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>Ir para a auditoria</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoria</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Próximo evento</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Evento anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>Mostrar a conta como era conhecida no evento</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>Salvar um pacote de provas da conta</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Relatórios agendados e metas</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>Próxima linha</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Linha anterior</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escrever uma mensagem</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>Ir para a caixa de entrada</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Resolvida</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Chegou</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>Só as abertas, ou todas</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>Ir para os textos</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>Escrever uma nova versão</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>Recusar, ou tirar de uso</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Guardar como rascunho</translation>
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
            <translation>Carta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>%1: recebido</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>%1: recebido, não quer mais mensagens</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1: na fila</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1: retido</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>%1: repassado</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1: enviado</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1: entregue</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>%1: ainda não enviado, nova tentativa depois</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>%1: não pôde ser enviado</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>%1: voltou</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1: não se sabe se foi enviado</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>%1: não enviado</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>%1: resolvido</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>diz quem escreve</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>dá o endereço do remetente</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>dá um telefone ou endereço para perguntas</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>diz quem é o credor</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>diz quem é o credor, com o endereço</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>indica a conta ou a fatura</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>diz o valor</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>diz a que se refere a cobrança</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>diz o objeto e a data do contrato</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>indica a autoridade supervisora</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>diz como cancelar o recebimento</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>pede dinheiro pelo cancelamento</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>pede mais que o pedido de cancelamento</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>diz que vem de um cobrador de dívidas</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>diz que é uma tentativa de cobrar uma dívida e que o que se souber serve para isso</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>diz como e até quando contestar a dívida</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>diz que o credor original é informado a pedido</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>indica a página do regulador para consumidores</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>detalha a dívida: juros, tarifas, pagamentos desde uma data</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>indica aconselhamento gratuito sobre dívidas</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>diz o que fazer se não estiver certo</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>confirma o cancelamento</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>fala de uma dívida</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>ameaça com prisão</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>Falta: a mensagem {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>A mensagem fala de prisão</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>não há texto "{text}" para este canal e idioma</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>não há endereço nem número para enviar</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>este texto vem com o programa; escreva uma versão própria</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>já se decidiu sobre esta versão</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>um texto é aprovado por outra pessoa que não o autor</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>O texto vai em {parts} partes, e o escritório envia no máximo {most}: encurte-o</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>O texto vai em {parts} partes, cada uma paga; o escritório quer no máximo {most}</translation>
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
            <translation>Carta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Voltou</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>Foi enviada?</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Em vigor</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Por vir</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Substituído</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Incluído</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>Primeiro aviso</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Último aviso</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informação</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Lembrete</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
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
            <translation>restam %1 letras no último</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>70 letras cada por causa de %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>Lote desfeito</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mês anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Próximo mês</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>Fechar o lote</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>Colar pagamentos</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Remover a linha</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>Escolher a conta da linha</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>Importar pagamentos para o lote</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>Calendário do dinheiro esperado</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>Registrar pagamentos por lote</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>bi</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>mi</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>mil</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 p.p.</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>Marcar a conta</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>Marcar até aqui</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>Marcar a lista toda</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>Mover para um colega ou agência</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>ninguém</translation>
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
                <numerusform>mais %Ln</numerusform>
                <numerusform>mais %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>em dia</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>Nada muda.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>%Ln conta muda.</numerusform>
                <numerusform>%Ln contas mudam.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>De volta às próprias mesas</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>Dias vencidos %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln delas tem promessas ou planos abertos; vão junto.</numerusform>
                <numerusform>%Ln delas têm promessas ou planos abertos; vão junto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln delas tem um retorno combinado; outra pessoa o fará.</numerusform>
                <numerusform>%Ln delas têm um retorno combinado; outra pessoa o fará.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>Ninguém aqui contata os devedores de contas em agência.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln fica onde está: %1.</numerusform>
                <numerusform>%Ln ficam onde estão: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln conta atribuída a ninguém</numerusform>
                <numerusform>%Ln contas atribuídas a ninguém</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln conta movida para %1</numerusform>
                <numerusform>%Ln contas movidas para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln conta enviada a %1</numerusform>
                <numerusform>%Ln contas enviadas a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln conta retirada</numerusform>
                <numerusform>%Ln contas retiradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>Tirar dois minutos para si</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>Foi uma ligação longa. %1: dois minutos para você, que ninguém conta.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>Promessa de pagamento</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>Pagamento recebido</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Retornar depois</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusou</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestação</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Não atende</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Caixa postal</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número errado</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>Não entregável</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Ligou para nós</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>Falou com outra pessoa</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>Falou, nada combinado</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>Não pode pagar agora</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>Não quer pagar</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>Quer por escrito</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>Tem consultor</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Dificuldade</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>Desligou</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>Já pagou</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>Valor errado</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>Dívida não é dele</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Produto ou serviço</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>Fraude ou identidade</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Outro motivo</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferência</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>Débito automático</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>Outro meio</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>Próxima solicitação</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Solicitação anterior</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Permitir uma tentativa</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>Recusar, com uma nota</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir a conta</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>Ir para as exceções</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Exceções</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>Pedido feito. Você será avisado da decisão.</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>Você mesmo pediu: outra pessoa decide.</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>Sua função não decide sobre exceções.</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>Agora bloqueia uma regra que ninguém pode excetuar.</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>A regra não deixa sua função excetuá-la por este motivo.</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>A lei exige este contato</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>Há um processo judicial</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>Pediu informações</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>Algo urgente que evita prejuízo</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>Pediu este horário</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>Pediu para ser contatado</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>Não encontrado após esforços razoáveis</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>O horário de trabalho é conhecido</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>A avaliação foi feita</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>Os fatos que faltavam estão confirmados</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>O fuso horário está confirmado</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>Pediu isso</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>Exceção pedida às %1, ninguém decidiu ainda</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 permite uma tentativa até %2</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 recusou a exceção</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 recusou a exceção: %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>A exceção de %1 já foi usada</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>A exceção de %1 venceu sem uso</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>Mostrar a conta como era, ou voltar ao agora</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>Registrar um pagamento</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>O que ele paga</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>Estornar um pagamento, encargo ou acordo</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Estorno</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>O que ele restaura</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>Corrigir a dívida: ajuste, nota de crédito, tarifa</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>Correção da dívida</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>O que muda</translation>
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
            <translation>juros</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>tarifas</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>custas</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>multas</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>em proporção entre os itens; em cada um %1.</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>o mais antigo primeiro; em cada item %1.</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1, cada um em proporção entre os itens.</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>sobre todos os itens %1, o mais antigo primeiro.</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>em proporção a tudo o que está em aberto, os centavos restantes às maiores frações.</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>A regra do próprio programa: ninguém definiu outra.</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>Definido para todo o escritório</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>Conforme combinado com %1</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>Conforme combinado com %1 para %2</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>Definido para esta conta</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1, desde %2.</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>a promessa de %1 para %2</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>a parcela de %1 para %2</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>a parte do acordo, %1 para %2</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>o plano de %1</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>o acordo por %1</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>o pagamento anunciado de %1 para %2</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>Isto é %1.</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>Aguarda de novo: %1.</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Cumpre %1.</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>Encerra %1.</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>Quebra %1.</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>Reabre %1: %2 disso estão pagos.</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>Paga %1 de %2; restam %3.</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>Esperado em %1: nenhum saldo muda antes de chegar. A tabela mostra como seria aplicado nesse dia.</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 é mais do que se deve. Fica guardado como crédito não aplicado e paga o próximo encargo; nada se perde.</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>Depois disso nada é devido.</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>Já há na conta um pagamento de %1 com esta data de valor. Confirme só se este for outro.</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>Ambos ficam no histórico: o que foi registrado e que foi desfeito.</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>Uma tarifa de %1 é cobrada: %2.</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>A tarifa de %1 é dispensada: %2.</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Juros</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Tarifas</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Custas</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>O item indicado, depois %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promessa</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>Parte do acordo</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Acordo com desconto</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Anunciado</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>Pagamento de %1 esperado em %2</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>Pagamento de %1 lançado em %Ln conta</numerusform>
                <numerusform>Pagamento de %1 lançado em %Ln contas</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>Pagamento de %1 lançado</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvo</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>A dívida diminui %1</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>A dívida aumenta %1</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>A conta mudou nesse meio-tempo. Nada foi lançado; a prévia é nova. Confirme de novo.</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>Esta conta está em %1; um valor em %2 não pode ser lançado nela, e duas moedas nunca se somam.</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Enviado para aprovação</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefone</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>post</source>
            <translation>correio</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>retirado: %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>não registrado</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número errado</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Não contatar</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Melhor</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Particular</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>Adicionar um número ou endereço</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>Alterar o escolhido</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>Confirmar o número</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>O número está errado</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>Não contatar ali</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Adicionar uma pessoa ao lado do devedor</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>Desvincular a pessoa</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>Dizer de quem é a conta</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>Ir para a pessoa: contas, pessoas, números</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>um arquivo</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>o escritório</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Outra pessoa</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentimento retirado</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Melhor</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ainda não usado</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>confirmado em %1 por %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Atual</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1, %2, pode saber: %3, %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1, %2, %3, %4, último: %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>Codevedor</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Fiador</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>Cônjuge</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representante</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Advogado</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>Que retorne a ligação</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>O valor</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>Não diga nada, nem quem liga.</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>Diga só que se pede ao devedor que retorne; nenhuma palavra de dívida.</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>Diga que algo é devido, e quanto.</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>Tudo pode ser dito.</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>no máximo %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>tudo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correio</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Em uso</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Errado</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Não contatar</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>O devedor disse</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>Uma carta ou e-mail</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>Um diretório público</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>Outra pessoa disse</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>Um fornecedor de dados</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>O credor informou</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>Trabalhar primeiro, com um motivo</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>A ligação acabou. O que você registra?</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>Pode pagar, mas não hoje</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>Sim, é a Maria. Eu sei, estou atrasada. Recebo na sexta.</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>Quanto você pode pagar na sexta?</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>Você tem que pagar hoje, ou vai dar problema.</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>Peça um valor e um dia. Pressão traz promessa que quebra, e ameaça sem intenção é contra a lei em muitos lugares.</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>Eu conseguiria 120. O resto no mês que vem.</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>Certo, pague quando puder.</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>120 na sexta, então. Vamos parcelar o resto?</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>Repita valor e dia, e combine o resto na mesma conversa: um plano é cumprido mais que uma boa intenção.</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>Uma promessa de 120 na sexta. O programa confere sozinho e traz a conta de volta se nada vier.</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>Outra pessoa atende</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>O Robert está no trabalho. Sou a esposa dele. Do que se trata?</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>É sobre uma conta vencida dele.</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>É um assunto pessoal. Posso deixar meu nome e número?</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>Ninguém além do devedor e de quem pode saber ouve falar de dívida: nem que ela existe.</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>Você é da cobrança?</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>Prefiro falar com ele mesmo. Quando ele está em casa?</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>Sim, e é melhor ele retornar.</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>Continue amigável e não diga nada que a faça adivinhar.</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>Falou com outra pessoa: a tentativa conta, e o histórico diz que nada foi contado.</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>Diz que está pago</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>Eu paguei isso em maio! Tenho o comprovante aqui.</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>Nossos registros dizem outra coisa, então você deve.</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>Obrigado. Como você pagou, e o que diz o comprovante?</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>Registros podem errar. Anote como, quando e a quem, nas palavras dele.</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>Por transferência, no dia três, 86,40. E agora?</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>Procuramos o pagamento, e até lá ninguém liga para você por isso.</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>Pague de novo; devolvemos se acharmos.</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>Um valor contestado não é cobrado até a decisão.</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>Uma contestação, já pagou. O prazo de resposta começa, e o resto ainda pode ser cobrado.</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>Perdeu o emprego</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>Perdi o emprego em março. Não sei como pagar nada.</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>Sinto muito. Vamos ver o que é possível.</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>Então peça emprestado à família.</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>Escute primeiro. O que alguém não pode pagar não entra cobrando mais alto.</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>Tem dia que nem consigo abrir as cartas.</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>Deveria, elas ficam caras.</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>Ajudaria se eu escrevesse tudo em uma página e você me ligasse com um consultor ao lado?</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>É sinal de que ela precisa de cuidado. Ofereça tempo, uma página e ajuda de fora; anote só o que ela aceitar que fique guardado.</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>Recusou, por dificuldade; depois trate a conta com cuidado. Um plano pequeno pode ser oferecido mais tarde.</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>Não quer mais ligações</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>Pare de me ligar. Quero isso por escrito.</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>Entendido. Anoto que você só quer cartas. O endereço está certo?</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>Eu paro quando você pagar.</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>Um desejo sobre como ser contatado vale na hora; em muitos lugares é lei.</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>Sim. E meu advogado vai responder.</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>Qual advogado? A partir daí falo só com ele.</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>Você não precisa de advogado para isso.</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>Quando um advogado atua, fale e escreva só com o advogado.</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>Quer por escrito; depois cuidado, com o nome do advogado. Nenhuma ligação sai mais, de nenhuma mesa.</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>Promessa quebrada</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>Promessa vence</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>Retorno na hora</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>Vale o tempo</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>Sem contato recente</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Retida</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>Em agência</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>Há promessa em aberto</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Nada é devido</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixada</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligar</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Retornar a ligação</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>Conferir a promessa</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Analisar a contestação</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Rever a retenção</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Aguardar a agência</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Devolver o crédito</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>Decidir a solicitação</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Lembrar da promessa</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Achar um número ou endereço</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>Fixada por %1 até %2: %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Resolver uma mensagem</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>lugar %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>Motivo errado</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>O que há de errado em %1 estar ali? Pode ficar vazio; quem responde pela ordem lê.</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Dizer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>Anotado: o motivo está errado para %1.</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>Dizer que o motivo está errado</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>não há nada a pagar</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>informe a parcela, a quantidade ou a última data</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>a parcela está em outra moeda</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>a parcela deve ser maior que zero</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>uma parcela deve ser maior que zero</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>um plano tem de 1 a %1 parcelas</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>a primeira parcela vence hoje ou depois</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>uma parcela vence hoje ou depois</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>uma promessa vence hoje ou depois</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>a última data já passou</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>o dia de pagamento do devedor é desconhecido</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>nenhuma parcela vence até %1</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>só %1 parcelas vencem até %2</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 parcelas terminam em %2, não em %3</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>seriam mais de %1 parcelas</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>há mais de %1 parcelas</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>tantas parcelas teriam começado antes de hoje</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>o valor é pequeno demais para %1 parcelas</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>não existe essa parcela</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>não há parcela</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>a última parcela é o que as outras deixam</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>assim nada resta para a última parcela</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>as parcelas não ficariam em ordem</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>as parcelas não estão em ordem</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>as parcelas estão fora dos limites</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>o valor deve ser maior que zero</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>duas moedas nunca se somam</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>as contas devem menos que isso</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>o primeiro pagamento está em outra moeda</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>o primeiro pagamento deve ser maior que zero</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>o primeiro pagamento é mais do que se pode prometer</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>tantas parcelas são mais do que se pode prometer</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>até lá nenhuma parcela vence após o primeiro pagamento</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>a conta está em %1</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>a conta está encerrada</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nada é devido</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>não existe esse plano</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>o plano terminou</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>o plano foi alterado nesse meio-tempo; veja-o de novo</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>a oferta venceu</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>a oferta vence antes da primeira parte</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 é mais que os %2 que podem ser cobrados</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>%1 já estão prometidos, então restam %2</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>não se promete em conta encerrada; reabra-a antes</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>não há nada a salvar</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>sua função não permite isso</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>sua função não decide contestações, só que uma foi retirada</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>a retenção já foi encerrada</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>o arquivo está vazio</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>o arquivo tem %1 KB; guardam-se no máximo %2 KB</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>o arquivo já foi removido</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>diga por que o arquivo é removido</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>os arquivos da conta seriam juntos mais de %1 KB</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>uma conta tem no máximo %1 arquivos</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>pelo conteúdo não é de nenhum tipo guardado: PDF, imagem PNG ou JPEG, texto, tabela, e-mail, Word ou Excel sem macros</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>só gerentes e administradores colocam uma pontuação em vigor</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>ninguém propôs esta pontuação: "model challenge --adopt" faz isso, e outra pessoa a coloca em vigor</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>{user} propôs esta pontuação; outra pessoa precisa aprová-la</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>nada desviou</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>desvia um pouco</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>desviou: aprenda de novo</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>Tabela de especialistas</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Árvores com boosting</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Tabela de pontos</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>As filas ordenam pela tabela de especialistas: pontos por julgamento, ainda não aprendidos deste escritório.</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>As filas ordenam pela pontuação própria %1 do escritório desde %2: AUC %3 (%4 antes) em %5 resultados posteriores, PSI %6: %7.</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>Uma pontuação de %1 de %2 espera uma segunda pessoa.</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>%1 retirou a própria pontuação em %2.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>%1 devolveu a pontuação de %2 em %3.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>%1 devolveu a pontuação de %2 em %3: %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>Você a propôs: outra pessoa precisa aprová-la.</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>Você pode aprová-la ou devolvê-la.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>Em vigor: %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Em vigor</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>Aprendida de resultados</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>Medida em resultados posteriores</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (1 é o melhor, 0,5 é acaso)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>Quantas vezes uma conta que pagou fica acima de uma que não pagou.</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>AUC do que ordenava antes, nos mesmos resultados</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>Índice de Brier (0 é o melhor)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>A média dos quadrados da distância entre as chances e o que aconteceu.</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>Desvio (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>O quanto os valores dos resultados posteriores diferem daqueles dos quais aprendeu.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>Nenhuma conta daqui está na fila.</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>As %1 contas da fila ficariam onde estão.</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>%1 de %2 contas da fila teriam outra soma. Entre os primeiros %3 lugares, %4 contas seriam novas.</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2): o lugar %3 passa a %4, a chance de pagar %5 passa a %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>Recebíveis de empresas</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>Faturas entre empresas, pela fatura principal (a mais antiga em aberto): um aviso amigável antes do vencimento, três níveis de cobrança, depois suspensão de entregas e os advogados.</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>Cobrança de consumidores</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>Cobrança por terceiros de dívidas de consumidores: a primeira carta com o seu prazo de validação, depois ligações por tamanho e risco, uma segunda voz quando promessas quebram, os advogados por último.</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>Contas de pacientes</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>O que os pacientes devem depois do seguro: extratos, assistência financeira antes de algo mais duro, nada duro antes do 120º dia.</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>Multas de trânsito</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>Multas da polícia de trânsito: sessenta dias após a notificação, a multa sobe para metade da máxima pela infração (código italiano de trânsito, artigo 203), e o que então não é pago vai para o órgão de cobrança.</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>Energia e água</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>Contas de fornecimento: lembretes por mensagem, um plano antes de algo mais duro, um aviso antes que o fornecimento possa ser interrompido, e uma pessoa que decide.</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>mais de 120 dias vencido</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>Contestação salva.</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>amanhã</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>ama</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>fdm</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>idm</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>pagamento</translation>
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
            <translation>Com cuidado</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>Sem contato antes de %1</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>Sem contato até %1</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Sem contato</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>Retenção: %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Até %1</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>Até que seja encerrado</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Contestação: %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Aguarda aprovação</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>Aguarda aprovação, pedida por %1</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>Nada está combinado ainda</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprovado</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Não aprovado</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>Aprovado por %1</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>Não aprovado por %1</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Sem contato</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>Em contato</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>Promessa aberta</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>Promessa vence</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>Quebrada</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Com plano</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Retida</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>Em agência</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrada</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Quitada por acordo</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>A localizar</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>Mostrar as tabelas</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>Mostrar os passos</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>Mostrar os casos-modelo</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>Mostrar as versões</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>Adicionar uma regra ou um passo</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>Remover a regra ou o passo</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Desfazer a última alteração</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>Guardar a estratégia como rascunho</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>Pôr a estratégia em vigor</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>Calcular o que ela faria</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>Ir para as estratégias</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>Adicionar um tratamento</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>Comparar a pontuação em espera</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>Mostrar os motivos errados</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>linha %1, coluna %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>regra %1, entrada "%2"</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>regra %1, saída "%2"</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>regra %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>tratamento "%1"</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>tratamentos</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>inícios</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>a estratégia</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>falta "and" de "between"</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>falta ".." de um intervalo</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>falta o fim de um intervalo</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>falta um nome depois de "."</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>falta "%1"</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>isto não pertence à expressão</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>isto não pertence às condições</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>"%1" não cabe aqui</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>falta uma expressão</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>a expressão está vazia</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>isto não é um número</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>falta fechar as aspas do texto</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>os argumentos são todos por nome ou todos por posição</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>aninhado em mais de %1</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>divisão por zero</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>não há tratamento "%1"</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>não há "%1" aqui</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>pede "%1", que não é uma característica</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>"%1" não é uma característica</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 testa %2, mas a entrada é %3</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 não está entre os valores permitidos %2</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 não está entre %2</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 não é %2</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>as regras %1 e %2 se contradizem</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>as células de "%1" dependem de mais que a entrada, ou misturam tipos</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>nenhuma estratégia pode começar no status "%1"</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>nenhuma estratégia pode começar em "%1"</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>não há nenhum</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>há dois com este nome</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>dois passos se chamam "%1"</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>o passo "%1" vem antes do que está acima</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>não sobra nenhum dia da semana</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>uma mensagem vai por e-mail, SMS ou carta</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>uma suspensão diz por quantos dias</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>vai a um supervisor, uma agência ou ao jurídico</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>%1 escreveu este rascunho; outra pessoa precisa aprová-lo</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>só gerentes e administradores colocam estratégias em vigor</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 como está aqui não é um rascunho guardado: guarde-o como rascunho, e outra pessoa o coloca em vigor</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>não há rascunho de %1</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>nenhum rascunho de %1 roda como sombra</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>um valor lógico</translation>
        </message>
        <message>
            <source>list</source>
            <translation>uma lista</translation>
        </message>
        <message>
            <source>number</source>
            <translation>um número</translation>
        </message>
        <message>
            <source>date</source>
            <translation>uma data</translation>
        </message>
        <message>
            <source>string</source>
            <translation>um texto</translation>
        </message>
        <message>
            <source>time</source>
            <translation>uma hora</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>uma data e hora</translation>
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
            <translation>Depois</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln dia depois</numerusform>
                <numerusform>%Ln dias depois</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>No dia</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>Após %Ln dia</numerusform>
                <numerusform>Após %Ln dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln dia antes</numerusform>
                <numerusform>%Ln dias antes</numerusform>
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
            <translation>carta</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> ou </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>um supervisor</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>uma agência</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>os advogados</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>trabalhar na fila %1</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>enviar %1 %2</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>marcar %1</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>reter por %Ln dia: %1</numerusform>
                <numerusform>reter por %Ln dias: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>pedir que %1 decida</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>elevar a dívida ao que %1 diz</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Para quais contas</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>Saldos pequenos</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Dias entre mensagens</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>Tarefa para uma fila</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Retenção</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Escalada</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Multa</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>&amp;Fila</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Rótulo</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>&amp;Para (supervisor, agency, legal)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>&amp;Decisão que dá o valor</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1, se %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1, também quando nada mais é feito</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1: nenhuma regra cobre algumas contas</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1: nenhuma regra cobre %2</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1: as regras %2 cobrem ambas %3, e concordam</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1: as regras %2 se contradizem para %3</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1: a regra %2 nunca decide; %3 vêm antes</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1: lacunas não foram procuradas: %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1, regra %2: %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1, regra %2: %3 era %4 e é %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1: a regra %2 é nova: %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1: o que era a regra %2 sumiu: %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1: o passo %2 é novo</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1: o passo %2 sumiu</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1, passo %2: era %3 e é %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>O tratamento %1 é novo</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>O tratamento %1 sumiu</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1: era %2 e é %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>a primeira regra que serve decide</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>exatamente uma regra serve</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>várias regras podem servir e devem concordar</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>das regras que servem a mais importante decide</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>Retirada desde %1, por %2</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>Versão %1 desde %2, por %3</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>Versão %1 desde %2, escrita por %3, aprovada por %4</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1, para %2</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (em vigor)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>Versão %1 em vigor</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>Um rascunho, não em vigor</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>Pronta para usar, não em vigor</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Não em vigor</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Experimento</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>Sombra desde %1: teria feito %2 tarefas, %3 mensagens e %4 consultas a outros; foram feitos %5, %6 e %7.</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1: %2 tarefas, %3 mensagens, %4 consultas contra %5, %6, %7; outro passo em %8 de %9 contas</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>Ir para as linhas do banco</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Próxima linha</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Linha anterior</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>Lançar a linha como proposto</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>Próxima proposta</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>Digitar outra conta</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>Separar a linha</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>Conciliar todas as linhas de novo</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>Ir para as integrações</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Sistemas</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Próxima conexão</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>Conexão anterior</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>Executar a conexão agora</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>Enviar de novo uma entrega que falhou</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>Ir para as visitas</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Próxima visita</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>Visita anterior</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>Mostrar o endereço em um mapa</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Encontrado em pessoa</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Ninguém lá</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Endereço errado</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>Em ordem</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Falhando</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasada</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Ainda não executada</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À mão</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausada</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>Serviço web</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Text message: %1</source>
            <translation>SMS: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>E-mail: %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>Carta: %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>Visita: %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Ligou para nós</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Multa</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Juros</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Custas</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Encargo</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Conta aberta</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>Marcado como número errado</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>Marcado: não contatar</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>Dados registrados</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>promessa %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>pagamento %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>ligação</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>retorno</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>contestação</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>Promessa de pagar %1 até %2</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>Promessa cumprida: %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>Promessa quebrada: %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promessa cancelada</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>Pagamento recebido %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>%1 adicionado: %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>Dívida corrigida %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Nota de crédito %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>Faturado %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 faturado %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>Retorno combinado</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Contestação resolvida</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Retida</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Retenção encerrada</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Atribuída a ninguém</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Atribuída a %1</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>Enviada à cobrança</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>Enviada a %1</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>Retirada da agência</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>Condições definidas</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Juros dispensados</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>Sentença de %1</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>Processo judicial %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Baixado como perda %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrada</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reaberta</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>Dado da origem</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importação desfeita</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>Registrado por uma versão mais nova</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Vence %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>data de valor %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>de um arquivo</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Arquivo removido</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Arquivo adicionado</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>Contato anunciado</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>O contato anunciado não ocorreu</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>Retenção legal: nada é apagado</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>Retenção legal suspensa</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>Uso dos dados restrito</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>Motivo errado na fila</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>61 a 90 dias vencido</translation>
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
            <translation>Promessa %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>Promessa %1 %2, %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Pagamento %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>Pagamento %1, %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>Pagamento %1, %2, referência %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>Retornar %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Recusou: %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Contestação: %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>Número errado %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>Conferir a promessa em %1. Se não paga, volta às promessas quebradas.</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>O saldo diminui na hora.</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>Na sua fila de novo %1, hora local.</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>Ligar de novo; o motivo está no histórico.</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>Analisar a contestação. Para-se de pressionar pelo pagamento.</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>Ligar de novo em outra hora do dia.</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>Este número não é mais chamado.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>Voltar à fila (Esc)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Pago até agora</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>Registrar um pagamento</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>Conta anterior (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>Próxima conta (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>Mostrar o painel da ligação (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Nome desconhecido</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Fala %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>Enviada %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>Registrada %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>Finalizar %1</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>Finalizar o atendimento de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>Nenhuma conta está aberta</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>Escolha uma na fila, ou procure um nome ou número.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Ir para a fila</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>Esta conta não está mais aqui</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>Ela passou a outra pessoa, ou a importação foi desfeita. O que você salvou está guardado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>Consentimento: %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>Nesse momento a conta ainda não era conhecida aqui.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>às %1 h: %Ln vez</numerusform>
                <numerusform>às %1 h: %Ln vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>Ninguém atendeu ainda, em %Ln ligação.</numerusform>
                <numerusform>Ninguém atendeu ainda, em %Ln ligações.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>Atendeu: %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>Nenhum telefone conhecido.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Telefones</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Empregador</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Data de nascimento</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimento</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Contas desta pessoa</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 hora local</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>escolhido para ligar</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 vencido</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Contas (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por telefone</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>Melhor: %1, %2 · alcançado cerca de %3 vezes em 100</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (testado, para aprender sobre este horário)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Arquivos…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Arquivos desta conta</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>Ver, adicionar e remover arquivos; também podem ser soltos aqui</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>Últimos arquivos</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Arquivos (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>por e-mail</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>por SMS</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>Melhor: %1, %2 · respondem cerca de %3 em 100</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>Hora local desconhecida</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>A hora local é %1</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1, ligações permitidas %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>Por quê?</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>Por quê? Detalhes da decisão</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>Pedir uma tentativa, porque:</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>Nota para quem decide</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>O que justifica? Outra pessoa decide…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>Pedir a outra pessoa que permita uma tentativa</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>Em vigor nesta conta</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>Isto é o passado: só leitura.</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>Segundo</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>O que tinha acontecido</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>O que sabíamos</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Voltar ao agora</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>O momento anterior (Esquerda)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>O momento seguinte (Direita)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>Em %1 · %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>Desfeito · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>Estornar…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>desfeito</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Ligação em andamento</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Mostrar no histórico</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Ligações</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promessas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>Nota sobre esta conta</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>Adicionar uma nota…  (salva ao digitar)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Salvar nota</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>Salvar a nota e ficar (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Nada aconteceu ainda.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Ninguém ligou ainda.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Nada foi pago ainda.</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>Nada foi prometido ainda.</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>Nenhuma nota foi escrita ainda.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>Detalhes da decisão</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>Copiar a decisão inteira como texto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>Fuso local</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>Talvez em</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>Tentativas nesta semana</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>Decide-se de novo às</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>Nenhuma regra se opõe.</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>Regras que se aplicam</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>Consulta-se de novo às %1 sua hora, e ao salvar.</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>Consulta-se de novo ao salvar.</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>Próximo permitido %1.</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>Nenhuma hora por si só permite. Muda quando mudam os fatos acima: outro número, um fuso que a pessoa diga, o fim de uma retenção.</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>Retornar então</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>Devido</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Oferecido</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promessas cumpridas</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>Motivo; o cobrador lê. Necessário para recusar.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Abrir conta</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · pedido por %3</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>Além do limite: %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>Explica: %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>Dito ao devedor: “%1”</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1, %2, para %3, pedido por %4, %5, %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>você decide</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Oferecido</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>Aprovações</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>Lendo o que aguarda…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Solicitações aguardando</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 aguardando, %2 para você decidir</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Nada aguarda aprovação</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>O que um cobrador não pode combinar sozinho vem para cá, com o limite que excede.</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>Sem conexão: solicitações de %1. O que você decidir é enviado depois.</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>Sem conexão. O que você decidir é enviado depois.</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>Diga por quê; o cobrador lê.</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>Aprovado: %1 para %2</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>Recusado: %1 para %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>Novo acordo</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>O que se combina</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>Uma promessa</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>Plano de pagamento</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Acordo com desconto</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>Na sua alçada:</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>Confirmar plano</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>Na sua alçada: você pode combinar isto.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Precisa de aprovação.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Ao confirmar, vai para a fila deles; até lá nada está combinado.</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>Leia em voz alta: “%1”</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Enviar para aprovação</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>Confirmar promessa</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>Confirmar acordo</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>Confirmar alteração</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>Primeiro pagamento</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>Quitar por</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Primeira data</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>Fim da oferta</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Parcelas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>Valor de cada</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>Paga com</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não dito</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>&amp;Primeiro pagamento</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Valor</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>&amp;Quitar por</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>Primeira &amp;data</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>&amp;Repetir</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>P&amp;arcelas</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Pa&amp;gamentos</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>Valor de &amp;cada</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>&amp;Fim da oferta</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>Paga c&amp;om</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>Alterar o plano em curso (faltam %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>Paga a&amp;té</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paga até</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>Escolha ao menos uma conta para a promessa.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>A data não pode ser lida ou já passou. Digite por exemplo sex, +7 ou 15/1.</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>O número de pagamentos vai de 1 a %1. Digite por exemplo 6.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>%1 não pode ser lido. Digite por exemplo 120, 50% ou 1/3.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>Valor deste pagamento</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>Dia deste pagamento</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1: %2, resta depois: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>Resta depois</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>Cronograma</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 ou um clique duplo altera um dia ou valor; o último pagamento absorve o resto.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Nada a mostrar ainda</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promessa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Atribuição</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condições</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestação</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Retenção</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Conta aberta</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Número ou endereço</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correção</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>Contato iniciado</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>Passo de uma estratégia</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>Exceção pedida</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>Exceção decidida</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>Aprovação pedida</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>Aprovação decidida</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Acordo com desconto</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>uma importação</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>o programa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Juros</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Tarifas</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Custas</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Não aplicado</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>Vencimento mais antigo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Próxima ação</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Atribuída a</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agência</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promessas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Números e endereços</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>O conteúdo foi apagado legalmente; seu hash fica na cadeia.</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>Os bytes têm o hash guardado com eles, conferido agora neste notebook.</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>Os bytes NÃO têm o hash guardado com eles. Deixe este notebook como está e avise o responsável pela segurança.</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>Número %1 no registro do escritório.</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>Ainda não está no registro do escritório: aguarda a próxima sincronização.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>Parte de um arquivo</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Arquivo removido</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>Pessoa ao lado do devedor</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Pessoa desvinculada</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Retorno de ligação</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>Detalhe do cuidado</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Cuidado encerrado</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Mensagem recebida</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>Etapa de uma mensagem</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Conta encerrada</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Conta reaberta</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Multa</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Juros dispensados</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Credor</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>Devedor vinculado</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>Contestação decidida</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>Pagamento anunciado</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>Pagamento anunciado retirado</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>Suspensão encerrada</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importação desfeita</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Sentença</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Processo judicial</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Retenção legal</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>Retenção legal encerrada</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Envio à agência</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recolhimento</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plano alterado</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Acordo cancelado</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promessa cancelada</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>Contato liberado</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Restrição</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>Texto redigido</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>Texto decidido</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>Baixa contábil</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>Ainda não está em um ponto de verificação.</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>Incluído no ponto de verificação %1 (raiz %2…), assinado pelo escritório e verificado neste laptop, %3.</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>NÃO provado pelo ponto de verificação %1: %2. Deixe este laptop como está e avise o responsável pela segurança.</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>o ponto de verificação não está assinado pelo servidor do escritório</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>o ponto de verificação é mais antigo que um já testemunhado por este laptop</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>o livro-razão não é o que este laptop testemunhou</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>o evento não está no livro-razão como consta aqui</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Antes e depois</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>O que foi escrito e decidido</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>Como conhecido então</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Pacote de provas</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>o escritório todo</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>uma conta que não está mais aqui</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>o servidor</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>Dispositivo %1, seu relógio %2; relógio do servidor %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>Dispositivo %1, seu relógio %2; ainda não no servidor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>Nada nos números da conta</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>Como foi escrito</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>O que foi decidido, e a partir de quê</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>Fica registrado que você olhou esta conta.</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>Não foi possível verificar se está no livro-razão assinado: %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>Raiz %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Auditoria</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>Olhar uma conta aqui também fica registrado.</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>Lendo o livro…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regra</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>Eventos, os últimos primeiro</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>Eventos mais antigos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln evento mostrado</numerusform>
                <numerusform>%Ln eventos mostrados</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>Nenhum evento corresponde</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>Nada assim está neste notebook. Tire algo do filtro, ou sincronize antes.</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>Separado pelo escritório</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Escritório</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>aguarda</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>Número no registro do escritório</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>Pasta para o pacote de provas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln evento salvo com seu hash</numerusform>
                <numerusform>%Ln eventos salvos com seus hashes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Lançado</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Pagador</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposta</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Certeza</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>Linhas do banco</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Conciliar de novo</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>Lendo as linhas do banco…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>Linhas do banco aguardando</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linha</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>Número de outra conta</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>Motivo para separar</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Lançar</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>Dados bancários mais novos: %1. Ninguém é cobrado até chegarem outros</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>Extratos até %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 aguarda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln aguarda</numerusform>
                <numerusform>%Ln aguardam</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>Nenhuma linha do banco aguarda</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>Nenhum extrato foi recebido ainda: importe um, e o que não puder ser conciliado aparece aqui.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln linha lançada. O que o próximo extrato trouxer e nenhuma regra puder lançar aparece aqui.</numerusform>
                <numerusform>%Ln linhas lançadas. O que o próximo extrato trouxer e nenhuma regra puder lançar aparece aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Referência: %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>Nenhuma conta serve. Digite o número, ou separe a linha.</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>Lançar em %1</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 lançado em %2</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>%1 separado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln linha lançada</numerusform>
                <numerusform>%Ln linhas lançadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>Tratar com cuidado</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>Suspender contato</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>O que é</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>até que seja encerrado</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Até</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>&amp;Como agir</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>o que todos aqui devem fazer</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>nome, número</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;rova</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>número do processo, carta de, certidão</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>Concordou em &amp;guardar um detalhe</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Concordou em</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>Concordou &amp;em</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>C&amp;omo</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Por telefone</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Por escrito</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Pessoalmente</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>De&amp;talhe</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>guardado à parte da conta; os cobradores não veem</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>Contas que suspende</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>O primeiro dia não pode ser lido. Digite por exemplo hoje ou 12/11.</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>O último dia não pode ser lido ou já passou. Digite por exemplo +60 ou fdm.</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>Escolha o que é: 1 a 6.</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>Diga em que dia concordou; não pode ser no futuro.</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>Escreva o detalhe, ou retire o consentimento.</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>Contato suspenso: %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>O contato pode seguir, com cuidado.</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>O contato para na hora; pode recomeçar, com cuidado, em %1.</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>O contato para na hora, até %1; depois termina sozinho.</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>O contato para na hora, até que alguém encerre com um motivo.</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>Escolha o que é para ver quais contas suspende.</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>Em %Ln conta desta pessoa aqui, e em todas as outras do escritório quando for enviado.</numerusform>
                <numerusform>Em %Ln contas desta pessoa aqui, e em todas as outras do escritório quando for enviado.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 está prometido ou combinado. Pense em cancelar.</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1, %2, contato suspenso</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>um cobrador</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>um cobrador sênior</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>um supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>um gerente</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>um responsável por compliance</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>um administrador</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>um auditor</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>Ver contas</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>Registrar trabalho em contas</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>Ver a carteira e os relatórios</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importar arquivos</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>Adicionar pessoas e notebooks</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>Alterar regras</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>Mover contas entre mesas</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>Decidir solicitações de outros</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>Definir condições, estratégias e metas</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>Lançar extratos aos credores</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>Ver a auditoria</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>Salvar relatórios em arquivos</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>Suas próprias contas</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>As contas da sua equipe</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>Todas as contas do escritório</translation>
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
            <translation>Sua função não faz isso. %1 pode.</translation>
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
            <translation>tecla %1</translation>
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
            <translation>Código: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>Consultando o escritório…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 dias</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dias</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 dias</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>Contatos decididos</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Com aviso</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueados</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Com exceção</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Infrações</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>Regras que falaram</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regra</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Exceções</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>Sem cota</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Pacotes</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>Dados guardados</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>Contatos por trás dos números</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>Pacotes em vigor</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>Falou sobre</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>Bloquearia</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>Rascunhos na sombra</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Decidir 90 dias de novo com os rascunhos</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>Contas concluídas que são guardadas</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>Restritas: guardadas por lei, ninguém as trabalha</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>Devidas: o próximo processamento do dia as restringe ou apaga</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>Retidas: devidas, mas há uma guarda legal</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Apagadas</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>O que se guarda e por quanto tempo dizem as condições chamadas retention, do escritório, de um credor ou de uma conta.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>escritório todo, em %1</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (rascunho)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1, versão %2, %3 regras, hash %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>Nenhuma regra em rascunho falou de um contato deste período. Rascunhos são vistos na sombra: registrados, não decidem nada.</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>O que as regras em rascunho disseram na sombra dos contatos deste período: registrado, não aplicado.</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1, %2: %3 avisos, %4 bloqueados, %5 exceções, %6 infrações</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>Nenhuma regra falou</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>%1 contatos foram feitos neste período, e todos foram permitidos sem aviso.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>apagado</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Nada a mostrar.</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>O escritório decide de novo…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>Recusado, sem parte</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>Credor</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>melhor que a semana passada</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>pior que a semana passada</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>igual à semana passada</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>melhor que o mês passado</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>pior que o mês passado</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>igual ao mês passado</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>melhor que o trimestre passado</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>pior que o trimestre passado</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>igual ao trimestre passado</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>não vencido</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>%1 dias vencido</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promessas cumpridas, por valor</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promessas cumpridas</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Titular alcançado</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>Titular por atendimento</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promessas obtidas</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Ligações atendidas</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promessas por titular alcançado</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>Tentativas de contato</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>não definido: nada por que dividir</translation>
        </message>
        <message>
            <source>better</source>
            <translation>melhor</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>pior</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>date format of a day on an axis, as in "1 Nov"</extracomment>
            <translation>d 'de' MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>date format, as in "Tue 3 Nov 2026"</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>O que conta</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Ligações</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atendidas</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>Atendidas de ligações</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promessas</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>melhor que há um ano</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>pior que há um ano</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>igual a há um ano</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Meta %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>Meta %1, alcançado %2 dela</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>No início do mês</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Melhor DSO possível</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Dias médios de atraso</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>Eficácia da cobrança</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>Rolagem para 31–60, fluxo líquido</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>Rolagem para 31–60, mesmas contas</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Regularizadas</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Regularizadas, por saldo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln dia</numerusform>
                <numerusform>%Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>últimos 7 dias</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>últimos 30 dias</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>últimos 91 dias</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>Gráfico: saldo por dias vencidos e credor</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>maior %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>Tabela: %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>Mostrar como gráfico (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>Mostrar como tabela (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>Mostrar %1 como gráfico</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>Mostrar %1 como tabela</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>Mostrar gráficos como tabelas, ou voltar</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Carteira</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Só este notebook</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>Só as contas deste notebook são contadas, não o escritório todo.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>Saldo por dias vencidos e credor</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>Contas por situação</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>Recebido e prometido por dia</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>Ninguém trabalhou uma conta neste período.</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>Lendo a carteira…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Ainda não há contas</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>Indicadores e gráficos aparecem aqui assim que houver contas.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar um arquivo</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>Todos os valores em %1; contas em %2 ficam de fora</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nada é devido.</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>Nenhuma conta.</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>Nenhum dia neste período.</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>Equipe, últimos 7 dias</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>Equipe, últimos 30 dias</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>Equipe, últimos 91 dias</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln trabalhando</numerusform>
                <numerusform>%Ln trabalhando</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>Salvar o painel em arquivo</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>Tela cheia, ou voltar</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>Salvar o painel</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagem (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Página (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvo como %1</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>A visão %1 está salva</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>Prometido, por dia de vencimento</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>Ligações atendidas, % por dia e hora do devedor</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>Nenhuma ligação foi tentada neste período.</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>Nenhuma promessa aguarda.</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>Rolagem: contas por dias de atraso no início do mês e agora</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>O mês ainda não começou aqui.</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>Por que este número mudou?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>Gráfico: recebido e prometido por dia</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>Pago em %1</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>Prometido para %1</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>Gráfico: dinheiro prometido por dia de vencimento</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln promessa</numerusform>
                <numerusform>%Ln promessas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>Mapa de calor: ligações atendidas por dia e hora</translation>
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
            <translation>%1 de %2 ligações atendidas · %3 · %4 titular</translation>
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
            <translation>nada a comparar ainda</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Por que mudou?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>Por que mudou: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>Contas que mais o moveram; Enter abre uma</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>Regras que mudaram nestes dias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>De %1 a %2, comparado com %3 a %4</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>Nenhuma conta o moveu: os dois são iguais.</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>Todas as outras contas</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Tudo junto</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1: a pontuação %2 ordena as filas, por %3</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1: a tabela de especialistas volta a ordenar as filas</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1: estratégia %2, versão %3, por %4</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1: a estratégia %2 foi retirada</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>Matriz de rolagem: onde as contas estavam no início do mês e onde estão</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Entregue à agência</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Baixada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrada</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>De %1 para %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 contas · %2 delas · deviam %3, agora %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>Gráfico: contas por situação</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Situação: %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1%</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln conta</numerusform>
                <numerusform>%Ln contas</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>contas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln outro</numerusform>
                <numerusform>%Ln outros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>%1 de %2 promessas vencidas foram cumpridas</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Cobrador</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promessas cumpridas</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Trabalhadas</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recebido</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>Comparado com</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>vs. período anterior</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>vs. ano anterior</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Visões</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>Visões, arquivos e tela cheia</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Só %1</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>Mostrar de novo os números de todos</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>Nenhuma visão salva ainda</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Salvar esta visão…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Esquecer uma visão</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Salvar em arquivo…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Tela cheia (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Salvar esta visão</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nome da visão</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln item aguarda neste notebook</numerusform>
                <numerusform>%Ln itens aguardam neste notebook</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1, o mais antigo %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>Estão salvos no disco deste notebook e são enviados sozinhos.</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>Tudo o que você registra fica salvo no disco deste notebook.</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>Esta rede pede um acesso próprio</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>Abra um navegador, acesse a rede e sincronize de novo. %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>O relógio deste notebook difere do servidor</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>Acerte data e hora: promessas e horários de ligação dependem deles. %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>Todo o trabalho salvo e sincronizado %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>Todo o trabalho salvo e sincronizado</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>Sincronizando; todo o seu trabalho foi enviado</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>Sincronizando; %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>Todo o trabalho salvo neste notebook</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>Sem conexão; todo o seu trabalho foi enviado</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>Sem conexão; %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>O trabalho segue como sempre. %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>Você trabalha sem conexão; todo o seu trabalho foi enviado</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>Você trabalha sem conexão; %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>Nada é enviado nem buscado até você reconectar.</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>O servidor não aceita a conexão deste notebook</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>Sem sincronizar; %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 Informe ao seu administrador o código abaixo.</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>Resultado de ligação ou mensagem</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promessa</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promessa cancelada</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Multa</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Juros</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custa</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Retorno</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestação</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Contestação resolvida</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Retenção</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Retenção encerrada</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>Telefone ou endereço alterado</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>Devedor alterado</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>Credor alterado</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Conta aberta</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>Fatura ou multa</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Atribuição</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>Enviada a uma agência</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Conta encerrada</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Conta reaberta</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>Dado de um arquivo</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importação desfeita</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>Aguardam o acesso à rede.</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>Estão sendo enviados agora.</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>São enviados na próxima sincronização, em poucos segundos.</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>Aguardam a volta da rede ou do servidor.</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>Aguardam porque você trabalha sem conexão.</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>Aguardam a solução do problema acima.</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>Será apagado no próximo contato</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>Apagado; nada ficou por enviar</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>Apagado; %Ln item ficou nele, lacrado</numerusform>
                <numerusform>Apagado; %Ln itens ficaram nele, lacrados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>%1 pede para apagar; uma segunda pessoa precisa concordar</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>Em silêncio há %Ln dia</numerusform>
                <numerusform>Em silêncio há %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>Em contato</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>Ainda sem contato</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>pelo tempo que for preciso</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>não mais; precisa alcançar o servidor</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>por mais %Ln dia</numerusform>
                <numerusform>por mais %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>no chaveiro deste computador</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>aberta pela sua frase secreta</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>num arquivo ao lado dos dados, sem proteção</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>Dispositivos e sincronização</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>Trabalhar &amp;sem conexão</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabalhar sem conexão</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>Para um voo ou uma linha limitada: nada é enviado nem buscado até você reconectar.</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>Si&amp;ncronizar agora</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>Aguardando neste notebook</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>Nada aguarda: o servidor tem tudo o que você registrou.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Este notebook</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>Último contato com o servidor</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>Contas aqui</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>Para o suporte: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>O mais antigo é mostrado.</numerusform>
                <numerusform>Os %Ln mais antigos são mostrados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>Trabalha sozinho</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>No disco</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Reparos</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1, criptografados</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>nenhum foi necessário</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1, o último %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>dunlinctl profile protect coloca uma frase secreta antes dela.</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>Salvar para o su&amp;porte…</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>Um arquivo para quem ajuda você: programa, máquina, sincronização e registro. Não cita devedor, conta nem valor; leia-o antes de enviar.</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>Salvar para o suporte</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>Arquivos de texto (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>Notebooks do escritório</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>&amp;Retirar o pedido</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>&amp;Apagar…</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>Perguntando ao escritório pelos notebooks…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>Nenhum notebook está inscrito</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>Um notebook entra com um código de uso único: dunlinctl device code, onde fica o escritório.</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>No próximo contato, %1 envia o que falta e destrói suas chaves e seus dados. Isso não pode ser desfeito.</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>Uma segunda pessoa precisa concordar antes de %1 ser apagado. Até lá você pode retirar o pedido.</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>Você pede para apagar. Outro gerente precisa concordar.</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>%1 pede para apagar e espera por você.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln notebook precisa de atenção.</numerusform>
                <numerusform>%Ln notebooks precisam de atenção.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>&amp;Apagar</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>&amp;Pedir</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>Con&amp;cordar…</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2: %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Notebook</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>Último contato</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situação</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>escritório todo</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1, conta %2, desde %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>Nada resta a cobrar: cartas, mensagens e ligações param até a decisão.</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>O resto ainda pode ser cobrado.</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>Registrar uma contestação</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>Registrar contestação</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>O que dizem</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>tudo</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Valor</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Resposta até</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>pelas regras</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>Resposta &amp;até</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;rova</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>o que entregaram e onde está</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>Em suas &amp;palavras</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>o que aconteceu, como contam</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>nenhum escolhido: a conta inteira</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>O valor não pode ser lido. Digite por exemplo 120, 50% ou 1/3.</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>O dia da resposta não pode ser lido ou já passou. Digite por exemplo sex ou +14.</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>Escolha o que dizem: 1 a 6.</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>Contestação registrada: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Pode ser cobrado</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>Escolha o que dizem para ver o que acontece.</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>O credor</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>%1 não é cobrado até a decisão. %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>%1 decide; %2.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>Encerrar: %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>Encerrar proteção</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>Encerrar retenção</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>por que termina agora</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>Diga por que termina.</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Encerrado: %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>A conta continua retida: outra coisa também a retém.</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>A conta volta a ser trabalhada, como: %1.</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>Termina também em mais %Ln conta desta pessoa.</numerusform>
                <numerusform>Termina também em mais %Ln contas desta pessoa.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>Reter a conta</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>Reter conta</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Até</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;Em palavras</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>o que se aguarda, de quem</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>%1 não pode ser lido ou já passou. Digite por exemplo sex, +14 ou fdm.</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>Escolha por que é retida: 1 a 6.</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>Retida até %1</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>Retida até que alguém encerre</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>Escolha por que é retida para ver o que para.</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>De %1 em diante nossas cartas, mensagens e ligações param, em todos os canais. Ainda podem nos ligar.</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>Nossas cartas, mensagens e ligações param na hora, em todos os canais. Ainda podem nos ligar.</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>Termina sozinho: em %1 a conta volta à fila.</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>Não tem fim: a conta volta para revisão após 30 dias e fica retida até que alguém encerre.</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>O que foi prometido continua prometido e é julgado como combinado.</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>Juros e tarifas seguem conforme o contrato.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1, vence %2, em aberto %3, %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>escolhido</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>não escolhido</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>Itens contestados</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>Decidir uma contestação</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Registrar decisão</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisão</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>&amp;Crédito</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>em que se baseia; pode ser dito ao devedor</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestação</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Dizem</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Prazo</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prova</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>Em suas palavras</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>O que acontece então com o dinheiro</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>Escolha como foi decidido: 1 a 4.</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>O crédito não pode ser lido. Digite por exemplo 120, 50% ou total.</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>Só %1 é contestado.</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>Diga quanto disso é creditado.</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>Contestação decidida: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Pode ser cobrado</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>Escolha a decisão para ver o que acontece com o dinheiro.</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>%1 é creditado nos itens contestados; a dívida é %2.</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>Nada é creditado aqui: até que a nota de crédito do credor seja lançada, a dívida fica como está.</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>%1 pode ser cobrado de novo.</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>Sua função só registra que uma contestação foi retirada. Decide um cobrador sênior, um supervisor ou um responsável por compliance.</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>Escolha 4 se o devedor a retirou.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1, %2, %3, adicionado %4 por %5</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Adicionado</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>Texto do arquivo</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Arquivos desta conta</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>O arquivo é aberto.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>Está conferido e completo. Abra-o para vê-lo em outro programa.</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>O resto não é mostrado aqui; abra o arquivo para ver.</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>A imagem não pode ser mostrada aqui</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>É maior que um documento, ou está danificada. Fica guardada como veio.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>Nesta conta</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Arquivos desta conta</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Adicionar arquivos…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>ou solte-os aqui</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Salvar uma cópia…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>Ainda não há nenhum. Adicione um, ou solte-o aqui.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Ainda não há nenhum.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Adicionar arquivos</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>Documentos (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;Todos os arquivos (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln arquivo adicionado</numerusform>
                <numerusform>%Ln arquivos adicionados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Salvar uma cópia</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>A cópia está salva. Não está criptografada.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>Remover um arquivo</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>Remover arquivo</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>por que não cabe aqui</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>Não é mais mostrado, aqui e em todo notebook. Que esteve aqui, e por que foi removido, fica no histórico.</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>Diga por que é removido.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Removido: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>Depois</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · saldo %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>Nada é registrado até você confirmar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>Não usado</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Número da conta</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Credor</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>Nome do devedor</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>Número do devedor</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Número da fatura</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Data da fatura</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Vencimento</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>Pago por inteiro em</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Pago até agora</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Quando aconteceu</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>Pago no total</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custa</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produto</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rua</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>CEP</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 linhas</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 linhas</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 linhas por segundo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln conta</numerusform>
                <numerusform>%Ln contas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln itens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln pagamento</numerusform>
                <numerusform>%Ln pagamentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln lançamento</numerusform>
                <numerusform>%Ln lançamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada novo</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Débito ou crédito</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>Valor a crédito</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(coluna %1, sem título)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>&amp;Ler como</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>Ler como</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Coluna no arquivo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Vira</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Primeiros valores</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>Primeiras linhas, como estão no arquivo</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>Deduzido do arquivo</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>como %1</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>Nenhuma coluna dá: %1. Escolha uma em “Vira”.</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>A coluna %1 vira</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>Solte um arquivo aqui</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>Recebíveis, itens em aberto ou um registro de eventos: CSV, TSV ou texto, também em .gz, em qualquer codificação.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Escolher um arquivo…</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>Ou o &amp;caminho dele</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Caminho do arquivo</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>Nada é alterado antes de você ver o que aconteceria e confirmar.</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>Escolha um arquivo para importar</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>Tabelas (*.csv *.tsv *.txt *.gz);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>Importar um arquivo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Parar</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>Parando; nada será alterado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Parado. Nada foi alterado.</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>%1 não pode ser importado. Nada foi alterado.</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>O arquivo não pode ser importado assim. Nada foi alterado.</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;Testar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>&amp;Importar %Ln linha</numerusform>
                <numerusform>&amp;Importar %Ln linhas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>&amp;Abrir fila</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>Totais de controle</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Linhas lidas</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceitas</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Separadas</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Já estavam aqui</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>Teste: nada foi alterado ainda</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>A importação adicionaria %1.</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Adicionado: %1.</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>Linhas separadas, cada uma com linha, campo e motivo: %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Passo %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>Primeira hora</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>Doze coisas a testar</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>Cada uma se marca sozinha quando você a faz, por tecla ou mouse. No escritório de demonstração nada pode dar errado.</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>Um dia de exemplo</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir para lá</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Ir para lá: %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>Ligações de treino</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>Cinco ligações com devedores simulados, de uma promessa a alguém que não pode saber de nada. Cada resposta é explicada; nada é registrado.</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Atender uma ligação de treino</translation>
        </message>
        <message>
            <source>done</source>
            <translation>feito</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>a testar</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 feitas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>Ligação de treino</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>O devedor é simulado. Nada é registrado.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Próxima ligação</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>Certo. %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>Melhor não. %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%1 de %2 respostas estavam certas.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>Escrever uma mensagem</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>O que diz</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>Sai com a próxima passada do escritório; as regras são consultadas de novo então.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>Pôr na fila</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re: %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>Palavras próprias</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>Escolha um texto, ou escreva você mesmo.</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>Não há endereço nem número para este canal</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>Diz o que deve, em %1.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Ainda não há palavras.</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>Não posta na fila: %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 na fila para %2</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>Re: sua mensagem</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>Diz o que tem de dizer.</translation>
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
            <translation>aberta</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>resolvida</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Quais mensagens</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abertas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>Lendo o que chegou…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>O que chegou e o que voltou</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>A mensagem</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>A que responde</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Abrir conta</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Chegou</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Resolvida</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 abertas</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>Nada aguarda ser resolvido</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>Respostas, mensagens que voltaram e que não puderam ser enviadas vêm para cá, cada uma com sua conta.</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>Não querem mais mensagens neste endereço: está marcado, e nada mais é enviado a ele.</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>Escrita por uma máquina.</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>Não há palavras.</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>É enviada com a próxima passada do escritório</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Anotada como enviada</translation>
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
            <translation>Texto</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situação</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>Lendo os textos…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>Versões dos textos</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>Valores mais longos</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>O que falta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>Motivo: para recusar, ou para aprovar apesar do que falta</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nova versão</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Guardar como rascunho</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>Não há textos</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>por %1, %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>decidido por %1</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Tirar de uso</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>Diz o que seu lugar pede.</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>No mais longo: %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>Diga por quê; o autor lê.</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>Em vigor: %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>Fora de uso: %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>Uma nova versão; os campos ficam entre chaves duplas. Outra pessoa aprova.</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>Guardado como rascunho; outra pessoa aprova</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln versão, %1 para você aprovar</numerusform>
                <numerusform>%Ln versões, %1 para você aprovar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>Exceções</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Solicitações aguardando</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>Lendo as solicitações…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitação</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>Nota à decisão</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>Nota: necessária para recusar</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Recusar</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Permitir uma tentativa</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 aguarda</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln aguarda</numerusform>
                <numerusform>%Ln aguardam</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>Nenhuma solicitação aguarda</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>Quando alguém pede uma exceção a uma regra, ela aparece aqui.</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 pede: %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Nada mais impede.</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>%1 pode fazer uma tentativa</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>Recusado; %1 é avisado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>Buscar contas e comandos…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Buscar nome, conta, telefone…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>Digite um nome, um número de conta, um telefone ou um e-mail.</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>Nenhuma conta corresponde a “%1”.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>Esta conta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>Você quis dizer</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>Mais do que se deve: o resto fica como crédito.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>Linha %1, %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>Conta ou nome</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Data de valor</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>Pagamentos do lote</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Total de controle</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>do extrato</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>Número de pagamentos</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Pago com</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não dito</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>&amp;Total de controle</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Pa&amp;gamentos</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Moeda</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Pago &amp;com</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>O que você digita fica neste notebook até o lote ser fechado.</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>Escolher conta</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Remover linha</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Importar arquivo…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>Fechar lote</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>Fica neste notebook até o lote ser fechado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln pagamento, %1</numerusform>
                <numerusform>%Ln pagamentos, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>Digite ou cole os pagamentos, depois o total de controle e a quantidade que o banco informa. Nada é lançado antes que ambos batam.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln linha ainda não pode ser lançada: ela diz por quê.</numerusform>
                <numerusform>%Ln linhas ainda não podem ser lançadas: cada uma diz por quê.</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>Estes pagamentos já foram lançados como lote. Fechar não adiciona nada e descarta o rascunho.</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>Digite o total de controle e o número de pagamentos que o banco informa.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Faltam %1.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>Sobram %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>Falta %Ln pagamento.</numerusform>
                <numerusform>Faltam %Ln pagamentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>Sobra %Ln pagamento.</numerusform>
                <numerusform>Sobram %Ln pagamentos.</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>Bate: soma e quantidade são as que o banco informa.</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>Ainda não bate. %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>Este lote já foi lançado. Nada foi adicionado.</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>Lote fechado: %Ln pagamento, %1</numerusform>
                <numerusform>Lote fechado: %Ln pagamentos, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln linha adicionada.</numerusform>
                <numerusform>%Ln linhas adicionadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln linha já estava lá.</numerusform>
                <numerusform>%Ln linhas já estavam lá.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · deve %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>Importar pagamentos</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tabelas de texto (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>O arquivo não pode ser lido: %1. Nada foi adicionado.</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>O arquivo é maior do que um lote permite (5 MB). Nada foi adicionado; importe-o como arquivo à parte.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2: antes %3, mudança %4, depois %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aplicado</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>E mais %Ln do que foi combinado.</numerusform>
                <numerusform>E mais %Ln do que foi combinado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>Juros de %1 são lançados primeiro, conforme as condições.</translation>
        </message>
        <message>
            <source>current</source>
            <translation>em dia</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>Vencido: %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>Vencido: %1, depois %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Nada a mostrar ainda</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>Diminuir a dívida</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>Aumentar a dívida</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custa</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Dias sem juros</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base legal</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>lei, ou cláusula do contrato</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Data de valor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Valor</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Parte</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Item</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Número</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Base legal</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Até</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Data de valor</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>A conta como um todo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>Digite o valor, por exemplo 40 ou 15%.</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>Informe a lei ou a cláusula do contrato que permite o encargo.</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>Diga o motivo; ele fica com o lançamento.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>%1 não pode ser lido. Digite por exemplo hoje, sex ou 15/1.</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>Registrar nota de crédito</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>Cobrar tarifa</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>Cobrar custa</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>Dispensar juros</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Enviar para aprovação</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1, atrasado</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1: %2, conta %3, %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>Mês anterior (Page Up)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>Próximo mês (Page Down)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>Dinheiro esperado por dia</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>O que a lista mostra</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>Pagamentos esperados</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>promessas %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>planos %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>acordos %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>anunciado %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>Nada é esperado neste mês.</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>Nenhum pagamento é esperado neste dia.</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>Nenhum pagamento é esperado neste mês.</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>Nada está atrasado: tudo o que devia vir chegou.</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>%1 esperados: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>Parte da página</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>Registro por lote</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln pagamento</numerusform>
                <numerusform>%Ln pagamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1: nada esperado</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %2 em %Ln pagamento</numerusform>
                <numerusform>%1: %2 em %Ln pagamentos</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> e </translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1, atrasado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Data de valor</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Pago com</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não dito</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>Item indicado</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>Pagamento anunciado</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>&amp;Dividir entre todas as contas da pessoa</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>Dividir entre todas as contas da pessoa</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Valor</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Data de valor</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Pago &amp;com</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Referência</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>Item &amp;indicado</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>A&amp;nunciado</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>Nenhum indicado</translation>
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
            <translation>Outro pagamento</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>Digite o valor pago, por exemplo 120, 50% ou total.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>O valor não pode ser lido. Digite por exemplo 120, 50% ou total.</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>A data de valor não pode ser lida. Digite por exemplo hoje, ontem ou sex.</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>Anotar pagamento esperado</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>Lançar pagamento</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>O que se desfaz</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>Lançado por engano</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>Devolvido pelo banco</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Chargeback</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>Cobrar a &amp;tarifa do contrato</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>Cobrar a tarifa do contrato</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;O que aconteceu</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>registrado por engano</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>devolvido pelo banco</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>chargeback</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>Não há nada nesta conta que possa ser desfeito.</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>Diga por que se desfaz, por exemplo: sem fundos.</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>Estornar pagamento</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>Cobrar a &amp;tarifa do contrato de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>De quem é a conta</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>Vincular conta</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Pessoa</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>nome, número ou telefone de uma conta</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>Contas encontradas</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>&amp;Ninguém mais conhecido</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>por exemplo mesmo aniversário e endereço</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, conta %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>Escolha uma conta da pessoa a quem ela pertence.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Diga por quê.</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>Desvinculada da pessoa</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>Vinculada a %1</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>Escolha uma conta da pessoa e diga por quê.</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>A pessoa fica então com %Ln conta aqui. As tentativas contam juntas onde a lei conta por pessoa.</numerusform>
                <numerusform>A pessoa fica então com %Ln contas aqui. As tentativas contam juntas onde a lei conta por pessoa.</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>A conta fica então sozinha.</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>A proteção em vigor para essa pessoa suspende o contato aqui também, na hora.</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>O que foi feito antes fica onde foi feito.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>Alterar uma pessoa</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Adicionar uma pessoa ao lado do devedor</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Salvar alterações</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Adicionar pessoa</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Função</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>Pode &amp;saber</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>Responde &amp;por</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100%</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>No máximo</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>No &amp;máximo</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>Uma &amp;empresa</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>O que significa</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Digite o nome.</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>A parte vai de 0 a 100 por cento. Digite por exemplo 50.</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>O valor máximo não pode ser lido. Digite por exemplo 500.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Alterado: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Adicionado: %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>Podem ser cobrados %1 dos %2 devidos agora.</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>Não deve nada e não se cobra dinheiro.</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>Os números próprios são adicionados a esta pessoa; os contatos contam então só para ela, onde a lei conta por pessoa.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>Lendo a pessoa…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>Voltar à conta (Esc)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>De quem é a conta</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Credor</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Contas desta pessoa</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>Ao lado do devedor</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Adicionar pessoa</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Função</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>Responde por</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Pode saber</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>Pessoas ao lado do devedor</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>Ninguém: só o devedor deve, e ninguém mais pode saber.</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>Vinculados e desvinculados</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Números e endereços</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Errado</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Não contatar</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Número ou endereço</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quem</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Contas (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Confirmado: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>rua, CEP, cidade</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>Alterar um número ou endereço</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Adicionar um número ou endereço</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Salvar alterações</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>&amp;Número ou endereço</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>De &amp;quem</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Rótulo</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Fuso horário</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Origem</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>&amp;Consentimento</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>O &amp;melhor do seu tipo</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>O que se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (devedor)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>Como o devedor</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Não perguntado</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>Digite o número ou endereço.</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>Digite o número com o país, por exemplo %1.</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>Não pode ser lido. Digite por exemplo %1.</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>Esse número ou endereço já está aqui.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Alterado: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Adicionado: %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>Já está aqui; isto o confirma.</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>Já está aqui e marcado: %1. Isso fica.</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>O que você salva fica: arquivos e fornecedores de dados não sobrescrevem. Outro número deles fica ao lado.</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>Não é do devedor: ligar para ele é julgado pelo que esta pessoa pode saber.</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>A conta sai da fila a localizar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>Desvincular %1</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>Desvincular pessoa</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>liberado da fiança, registrado por engano</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>Diga por que a pessoa é desvinculada.</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>Desvinculado: %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>De agora em diante nada se diz nem se pede a %1.</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>Que esta pessoa esteve aqui, e o que foi dito, fica no histórico.</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>Números desta pessoa que ficam aqui: %1. Marque-os para não usar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>Pode ligar</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>Só contas que podem receber ligação agora</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>Só contas que podem receber ligação agora, %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>Só contas que podem receber ligação agora (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>Tirar o filtro: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>Verificando se você pode ligar…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>Ninguém pode receber ligação agora</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>Abrir as linhas do banco</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>Os dados bancários do escritório estão velhos demais e ninguém sabe quem pagou. Continua sozinho quando chegar um extrato mais novo; as linhas do banco mostram de quando é o último.</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>Os dados bancários do escritório estão velhos demais e ninguém sabe quem pagou. Continua sozinho quando chegar um extrato mais novo: pergunte a quem os carrega. Notas e promessas de quem liga para você ainda podem ser anotadas.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>Mover contas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln conta escolhida</numerusform>
                <numerusform>%Ln contas escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>Contas movidas</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Para onde</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>Para um colega</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>Para uma agência</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>De volta da agência</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna, ou anna, ben para repartir; vazio: para ninguém</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Agência</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso prévio</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> dias</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Aviso prévio</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nada é movido até você confirmar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%v de %m</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 Antes disso %Ln conta foi movida.</numerusform>
                <numerusform>%1 Antes disso %Ln contas foram movidas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>Trabalhar esta conta primeiro</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>Está fixada até %1: %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>Fica em primeiro até ser trabalhada ou o dia acabar. Quem perguntar por que está ali lê o motivo.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>paga hoje se pedir antes do meio-dia</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Até</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>Diga por quê; quem trabalhar lê o motivo.</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>Fixada até %1: %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>Não mais fixada: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>Atividade recente</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risco</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Último pagamento</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promessas cumpridas</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Próximo passo</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>Lendo a conta…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>Os detalhes não puderam ser lidos. O que a lista mostra continua certo.</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Em dia</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>Aqui as contas são atendidas uma após a outra. A primeira da lista é a próxima: Home vai até ela.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>No máximo %1 contas são marcadas de uma vez.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risco</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Próxima ação</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Último contato</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Carregando</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 vencido</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>nada vencido</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1, conta %2, %3, saldo %4, %5, risco %6 de 100, %7, próxima ação %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>marcada, %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Promessas vencendo</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Quebradas</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Retornos</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Com plano</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>A localizar</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>Minha fila</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Filtrar a fila</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>próxima</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>anterior</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>ligar</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>retornar quando permitido</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>por que aqui</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>buscar</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>comandos</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>todas as teclas</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 a menos para ligar – tecle Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>%Ln a menos para ligar – tecle Home</numerusform>
                <numerusform>%Ln a menos para ligar – tecle Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 a mais para ligar – tecle Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>%Ln a mais para ligar – tecle Home</numerusform>
                <numerusform>%Ln a mais para ligar – tecle Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 nova no topo – tecle Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln nova no topo – tecle Home</numerusform>
                <numerusform>%Ln novas no topo – tecle Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>1 a mais – tecle Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln a mais – tecle Home</numerusform>
                <numerusform>%Ln a mais – tecle Home</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>Esta lista é de %1. %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>Lendo a fila…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>Nenhuma conta aqui</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>Nenhuma conta corresponde a “%1”.</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>Tirar o filtro</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>Ninguém pode receber ligação agora</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>As contas entram sozinhas nesta lista quando começa o horário delas.</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Mostrar todas as contas</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1: nada a fazer</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>Nenhuma conta da sua fila está nesta lista agora.</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Ainda não há contas</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>Traga um arquivo de recebíveis e a fila se enche sozinha.</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>As contas aparecem aqui quando são atribuídas a você.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar um arquivo</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>Nada a trabalhar agora</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>As contas voltam aqui quando uma promessa ou um retorno vence.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln trabalhada</numerusform>
                <numerusform>%Ln trabalhadas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promessa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promessa</numerusform>
                <numerusform>%Ln promessas</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>Fila concluída</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>1 conta · por prioridade</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln conta · por prioridade</numerusform>
                <numerusform>%Ln contas · por prioridade</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>Esta conta pode receber ligação agora.</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>Não há hora em que possa receber ligação. Abra a conta e tecle G G para ver por quê.</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>Retorno marcado: %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Desfeito</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln marcada – mover…</numerusform>
                <numerusform>%Ln marcadas – mover…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>Hoje foi paga %Ln promessa sua: %1.</numerusform>
                <numerusform>Hoje foram pagas %Ln promessas suas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>Sem ligações por ora</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>As contas voltam sozinhas a esta lista quando os dados bancários forem novos outra vez. Enquanto isso, F C mostra todas.</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>Ninguém pode receber ligação até chegarem dados bancários mais novos: não dá para marcar uma hora.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>Por que aqui: %1. Prioridade %2.</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>Por que aqui: %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridade</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W diz que o motivo está errado.</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>motivo errado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Buscar nome, conta, telefone…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Buscar contas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>todas as contas</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>data-valor do pagamento</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>usual no setor</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>promessas e parcelas de planos não canceladas</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>dia em que a promessa foi obtida</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>contatos que não foram desfeitos</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>dia do contato no fuso do escritório</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>dia em que a promessa foi julgada: cumprida, ou data e carência passadas</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>itens de todas as contas</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>fim do período; dia da emissão</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>o fim do dia anterior ao período, e o fim do período</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>contas registradas no período</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>contas encerradas no período</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>dia em que nada mais era devido</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>ligações iniciadas na estação</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>contatos registrados por pessoas</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>contas de uma moeda; as outras ficam de fora e são nomeadas</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>pagamentos por data-valor, menos estornos</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>valor das promessas, pelo dia em que foram obtidas</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promessas obtidas</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>promessas, pelo dia em que foram obtidas</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>contatos com um resultado que conta como trabalho</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude: resultados marcados como trabalhados</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>Taxa de contato</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(ligações feitas atendidas por uma pessoa) / (ligações feitas) (caixa postal não é contato)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso: contatos, não conexões</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>Titular por tentativa</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(contatos feitos que alcançaram o titular) / (tentativas feitas)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>Titular por ligação atendida</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(contatos feitos que alcançaram o titular) / (ligações feitas atendidas por uma pessoa)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>a outra definição da taxa de titulares</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promessas por titular alcançado</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(promessas obtidas) / (contatos feitos que alcançaram o titular) (por conversa)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>dia da promessa, dia do contato</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>Promessas cumpridas, por quantidade</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(promessas cumpridas por inteiro) / (promessas vencidas: cumpridas, ou data e carência passadas)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections, sobre promessas vencidas</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promessas cumpridas, por valor</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(pago no prazo das promessas, no máximo o prometido) / (valor das promessas vencidas)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>crédito parcial pelos estados de promessa do SAP</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>Prazo médio de recebimento (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(em aberto nos itens no fim do período) / (faturado nos itens emitidos no período) * dias do período</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Melhor DSO possível</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(em aberto nos itens não vencidos no fim do período) / (faturado nos itens emitidos no período) * dias do período</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Dias médios de atraso</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(em aberto nos itens vencidos no fim do período) / (faturado nos itens emitidos no período) * dias do período (dias médios de atraso: DSO - melhor DSO possível)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>Índice de eficácia da cobrança (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(em aberto no início + faturado no período / meses - em aberto no fim) / (em aberto no início + faturado no período / meses - em aberto e não vencido no fim) * 100; sem valor quando o denominador não é positivo</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>Rolagem de 1-30 para 31-60, fluxo líquido</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(em aberto no fim nos itens com 31-60 dias de atraso) / (em aberto no início nos itens com 1-30 dias de atraso) (fluxo de dinheiro; pode haver outras contas; use um período de um mês)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC, Comptroller's Handbook: fluxo de dinheiro</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>Rolagem de 1-30 para 31-60, migração</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(devido no início pelas contas com 1-30 dias de atraso então e 31-60 no fim) / (devido no início por todas as contas com 1-30 dias de atraso) (mesmas contas; use um período de um mês)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>migração real das mesmas contas</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>Regularizadas, por quantidade</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(contas vencidas no início sem nada vencido no fim (em dia ou pagas)) / (contas vencidas no início)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Regularizadas, por saldo</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(devido no início pelas contas regularizadas) / (devido no início pelas contas vencidas então)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Taxa de recebimento</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(pago até o fim do período nas contas registradas nele) / (faturado nos seus itens emitidos até o registro)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>dia do registro; data-valor até o fim</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>por lote, como neuanalytics</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Recuperação</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(pago no período, por data-valor) / (em aberto no início + faturado nos itens emitidos no período) (sem descontar custos)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live, sem descontar custos</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>Penetração</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(contas trabalháveis tentadas no período) / (contas trabalháveis: algo em aberto no início ou no fim, e não suspensas, repassadas ou encerradas)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>contas trabalháveis</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>Intensidade de contato</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(tentativas feitas no período) / (contas tentadas no período)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>Contas trabalhadas</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>contas distintas com um resultado que conta como trabalho</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>Contas com promessa por titular alcançado</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(contas com uma promessa obtida no período) / (contas cujo titular foi alcançado no período) (por conta)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections, por conta</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>Prometido do saldo alcançado</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(valor prometido no período) / (devido no fim, e pago no período, pelas contas cujo titular foi alcançado)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Quitadas por acordo</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(contas encerradas no período por um acordo cumprido) / (contas encerradas no período: por acordo, pagas ou de outro modo)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>Pagas integralmente</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(contas encerradas no período com tudo pago) / (contas encerradas no período: por acordo, pagas ou de outro modo)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>Acordo médio</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(pago por acordos cumpridos no período) / (devido quando esses acordos foram feitos)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>acordos cumpridos no período</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>dia em que o acordo foi cumprido</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>Idade na entrada</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(dias do vencimento mais antigo ao registro, somados) / (contas registradas no período com vencimento)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>dia do registro</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>Tempo de atendimento (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(segundos do início de uma ligação ao resultado salvo) / (ligações iniciadas e salvas aqui) (conversa, espera e finalização; no máximo duas horas)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Finalização</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(segundos do fim de uma ligação ao resultado salvo) / (ligações iniciadas e salvas aqui, com duração)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal: média 45 s</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>Horas de trabalho</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>horas de relógio em que uma pessoa registrou um contato, de todas (as horas pagas não são conhecidas aqui)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>Titulares por hora</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(contatos que alcançaram o titular) / (horas de trabalho)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper, por horas de trabalho</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>Resultados por hora</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(contatos com um resultado que conta como trabalho) / (horas de trabalho)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>Promessas por hora</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(promessas obtidas por pessoas) / (horas de trabalho)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>Recebido por hora</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(pagamentos atribuídos a pessoas (último contato trabalhado até a data-valor)) / (horas de trabalho)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>pela regra de atribuição do relatório de cobradores</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>Receita por cobrador</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(comissão ganha no período pelos termos dos credores) / (pessoas que registraram um contato)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>dia em que o dinheiro foi aplicado</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>receita por pessoa, como receivableaccounts</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>Custo da cobrança</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(custas cobradas no período) / (recebido)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>data-valor da custa</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp; custas como lançadas aqui</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>Resolvido na primeira ligação</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(contas com uma só conversa no período que prometeram ou nada devem no fim) / (contas cujo titular foi alcançado no período)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections: conta contas</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestado</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(contestado no fim do período) / (em aberto no fim do período)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>fim do período</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>Dias para resolver uma contestação</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>mediana de dias da abertura à resolução das contestações resolvidas no período</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>contestações resolvidas no período</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>dia da resolução</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>Contatos recusados</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>contatos que o controle recusou antes de serem feitos</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>Violações por 10.000</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(contatos que não deveriam ter sido feitos * 10.000) / (contatos feitos); a meta é nenhum</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>Idade no repasse de</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>Idade no repasse até</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>Entrou por idade</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>Saiu por idade</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agência</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>Idades comparadas</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atendidas</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Atendidas por uma pessoa</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>Atendidas por ligação</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>No início</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Violações</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>Violações por 10.000</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>Quebradas, nada pago</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Ligações</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Entrou</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Voltaram</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>Cobrado depois</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Fechamento</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>Custas recebidas</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>Tarifas recebidas</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>Juros recebidos</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>Principal recebido</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Cobrador</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Comissão</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>Comissão ganha</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>Comissão retida</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>Comissão sem extrato</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>Comissão sobre custas</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>Comissão sobre tarifas</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>Comissão sobre juros</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>Comissão sobre principal</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Creditado</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Credor</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Regularizadas</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>Dias de atraso</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definição</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregues</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>Entregues das enviadas</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominador</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>Vence em dias</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>Em custódia</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Itens</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumpridas</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>Cumpridas, por valor</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>Cumpridas, por quantidade</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>Taxa de recebimento, mesma dívida</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>Registrado em</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>Migração</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>Fluxo líquido</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Não aplicado</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>Ainda em nenhum extrato</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerador</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>Das contas abertas</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>Da meta</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>Em extratos emitidos</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abertura</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Exceções</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>Devido no fim</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>Devido no início</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Valor pago</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>Pago disso</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>Pago do registrado</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>Pago do líquido</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>Pago das promessas</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>Pagaram das enviadas</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>Pago por conta</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>Cumpridas em parte</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>Pagando</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Repassado</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Repasses</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promessas</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Retiradas</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusados</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>Recusados por falta de cota</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>Repassado ao credor</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Responderam</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>Responderam das enviadas</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>Retificado</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regra</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviadas</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Ainda por vir</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Obtidas por</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>Devem</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>A faturar, bruto</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>A repassar, bruto</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>A repassar, líquido</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Semana de</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>Dia e hora</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>Dia, segunda é 1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>Com decisão</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Mês %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>Até o mês %1</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1, parte das contas</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1, parte do saldo</translation>
        </message>
        <message>
            <source>current</source>
            <translation>em dia</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nova</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>paga</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>em agência</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>baixada</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>encerrada</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencidas</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>por cento</translation>
        </message>
        <message>
            <source>count</source>
            <translation>quantidade</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dias</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>Erro médio (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>Semanas dentro do intervalo</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>Nenhum número, endereço ou e-mail que possa ser usado</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>Nenhum telefone que possa ser usado</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>Um número ou endereço que se mostrou errado</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>Nada alcançou o devedor em 180 dias ou nunca</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>O fuso horário do devedor não é conhecido</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>O devedor não tem nome</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>Um item em aberto não tem vencimento</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>O saldo tem mais de 30 dias: nada veio da sua fonte desde então</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>Um número ou e-mail que outro devedor também tem</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>Outro devedor tem o mesmo nome e CEP</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>Nada está previsto: ninguém a trabalharia</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>Indicadores do período, cada um como a sua linha o define. Sem valor: não há por que dividir.</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>Repasses que estiveram na agência em algum dia do primeiro ao último, por dias de atraso no repasse. Repassado: o devido no dia do repasse. Recebido: pagamentos com data-valor nesses dias enquanto a conta estava lá, menos o estornado. Taxa de recebimento: Recebido / Repassado. Comissão: pelo termo commission/AGÊNCIA, senão commission, por parte da dívida e idade do item no dia do dinheiro. Sobre o mesmo tipo de dívida: o mesmo nas idades em que toda agência do relatório tem repasses, cada idade ponderada pelo que todas receberam dela, para que agências com dívida mais fácil não pareçam melhores.</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>Em aberto nos itens no fim do último dia por dias de atraso (um item que vence no dia está em dia), das quatro partes da dívida. Contas: as que têm um item desta idade; o total conta cada conta uma vez. Parte: de tudo em aberto. O dinheiro recebido além das dívidas (não aplicado) não é descontado: %1.</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>Dívidas em aberto por dias de atraso, do fim do dia anterior ao período até o seu fim. O que foi cobrado, pago e creditado conta onde o item estava no início (itens novos: onde estão no fim); o resto de um item anda com a sua idade. Abertura + Cobrado - Pago - Creditado + Retificado + Entrou - Saiu = Fechamento, ao centavo, em cada linha. Retificado: aplicação que um evento posterior com data anterior mudou. O crédito não aplicado não está incluído.</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>Trabalho e dinheiro por pessoa. Contas trabalhadas: contas distintas com um resultado que conta como trabalho (o total conta cada conta uma vez). O recebido é atribuído à pessoa do último contato trabalhado até a data-valor, e a ninguém (nome vazio) sem um. As promessas contam para quem as obteve; vencidas e cumpridas pelo dia em que foram julgadas. Titular por tentativa: contatos com o titular / tentativas feitas. Promessas por titular alcançado: promessas obtidas / contatos com o titular. Cumpridas em por cento: cumpridas / vencidas. Horas de trabalho: horas de relógio em que a pessoa registrou um contato (as horas pagas não são conhecidas aqui); por hora se calcula com elas.</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>Contatos feitos no período segundo a decisão com que foram feitos. Por regra: contatos, aqueles de que ela falou; avisos e exceções; recusados, contatos que o controle recusou por ela, alguns só por falta de cota do laptop no limite; violações, contatos que o escritório, decidindo de novo com tudo o que sabe, não teria permitido. O total conta cada contato uma vez: com decisão são os que trazem uma. Violações por 10.000: de 10.000 contatos; a meta é nenhuma. Contam contas de toda moeda.</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>Tentativas feitas no período por dia e hora do devedor (do escritório, quando o fuso dele não é conhecido). Atendidas por ligação: ligações atendidas por uma pessoa / ligações. Titular por tentativa: tentativas que alcançaram o titular / tentativas. Horas sem tentativas não têm linha.</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>Contas com algo em aberto no fim do período que mostram uma falha, cada uma uma vez por linha; uma conta pode estar em várias linhas. Devem: o que devem. Parte: de todas as contas em aberto. Um meio de contato pode ser usado quando não está errado, nem marcado para não contatar, nem teve o consentimento retirado.</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>Dinheiro esperado por semana, pelo que se sabia no fim do dia anterior ao período. Prometido: promessas abertas, parcelas de planos e pagamentos anunciados pelo vencimento. Esperado: Prometido * a parte do dinheiro prometido que foi paga do julgado nas 26 semanas anteriores (a metade se nada foi julgado) + o que entrou sem promessa numa semana média das 13 anteriores. Baixo e Alto: intervalo de 80 %, pela dispersão dos erros do teste retroativo. Entrou: pagamentos por data-valor até o fim do período. Teste retroativo: cada uma das 13 semanas antes do período, prevista como a média das suas 13 anteriores; quão bom foi: a média dos seus erros frente ao que entrou (MAPE), e quantas das suas semanas ficam no intervalo. O que se supõe (controles) escala: pessoas o que entra sem promessa, promessas cumpridas a parte paga do prometido (no máximo toda), promessas o prometido.</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>Promessas abertas e parcelas de planos no fim do período por dias até o vencimento (vencidas: vencidas, dentro da carência). Esperado: o que delas está em aberto * a parte do dinheiro prometido que foi paga das vencidas no período; nada se nenhuma venceu. Por pessoa: promessas vencidas no período (cumpridas, ou data e carência passadas) por quem as obteve; Cumpridas, por quantidade: cumpridas por inteiro / vencidas; Cumpridas, por valor: pago no prazo das promessas, no máximo o prometido / prometido.</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>Contas e o que deviam no fim do dia anterior ao período, pelos dias de atraso do item em aberto mais antigo, e onde as mesmas contas estão no fim do período; as partes de cada linha somam 100 %. Fluxo líquido: em aberto no fim nos itens da faixa seguinte / em aberto no início nos desta, como na idade (fluxo de dinheiro; pode haver outras contas). Migração: devido no início pelas contas desta faixa que no fim estão na seguinte / devido pela faixa no início (mesmas contas). Regularizadas: contas de uma faixa vencida sem nada vencido no fim (em dia ou pagas) / contas da faixa.</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>O que as contas de cada credor trouxeram no período, por data-valor, sem os pagamentos estornados. Comissão: pelos termos do credor, por parte da dívida e idade de cada pagamento aplicado (nada combinado: nada). A repassar, líquido: Recebido - Comissão, com a comissão retida. A repassar, bruto: todo o recebido, com a comissão faturada. Não aplicado: crédito nas contas no fim, ainda não ganho; Em aberto: o que ainda se cobra. Em extratos emitidos: recebido segundo extratos emitidos sobre dias do período; Ainda em nenhum extrato: recebido até o fim do período que nenhum extrato emitido tem, menos o estornado depois do seu.</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>Dinheiro de clientes no fim do período: Recebido, todos os pagamentos em contas de cada credor; Repassado ao credor, o que os extratos emitidos pagaram ao credor; Comissão retida, a que os extratos líquidos descontaram; Em custódia = Recebido - Repassado - Retido, o que a conta de custódia deve mostrar. Comissão ganha: sobre tudo isso pelos termos; Comissão sem extrato: a que ainda não está em extrato emitido. Não aplicado: recebido e não aplicado a uma dívida.</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>Contas pelo mês do registro, com o que foi pago nelas até o fim do período por meses do calendário após o registro (o mês 0 é o do registro). Registrado: faturado nos itens emitidos até o dia do registro. Cobrado depois: faturado mais tarde, juros, tarifas e custas. Creditado: notas de crédito, dispensas e baixas. Pago do registrado: Pago / Registrado. Pago do líquido: Pago / (Registrado + Cobrado depois - Creditado). Até o mês: pago até esse mês inclusive / Registrado. O crédito não aplicado conta como pago. Idade na entrada: média de dias do vencimento mais antigo ao registro.</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>Partes de SMS</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>E-mails, SMS e cartas enviados em dias do período, por modelo (vazio: escrito à mão) e canal. Partes: dos SMS, em quantas partes foram os que o programa enviou; cada uma é paga. Entregues: a chegada foi informada; Voltaram: voltou. Responderam: o devedor iniciou uma conversa em 14 dias. Pago: entrou dinheiro com data-valor em 14 dias; cada pagamento conta para a última mensagem antes dele, de modo que o valor soma dinheiro que entrou uma vez. As taxas são do enviado. O que entrou depois de uma mensagem nem sempre entrou por causa dela.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>Todos, com metas e definições</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agências</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>O que cobraram, sobre o mesmo tipo de dívida</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>Idade</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>O que está em aberto, por dias vencidos</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>Idade como fluxo</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>Como cada faixa veio da sua abertura</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>Cobradores</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>Trabalho, promessas e dinheiro por pessoa</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>Contatos pelo que as regras disseram</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Melhores horas</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>Tentativas e respostas por dia e hora</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Qualidade dos dados</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>Contas abertas com lacunas nos dados</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>Previsão de caixa</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>Dinheiro por semana, com intervalo e verificação</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promessas</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>O que está por vir, e o que foi cumprido</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>Taxas de rolagem</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>Para onde foram as contas de cada faixa</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>Extratos dos credores</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>O que foi recebido para cada credor</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>O que foi feito delas, por modelo</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>Dinheiro de clientes</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>O que é guardado para cada credor</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Safras</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>O que foi pago desde então nas contas de cada mês</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 a %2, %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>O que conta:</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Por pessoa</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>Sobre o mesmo tipo de dívida</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>Teste retroativo</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>Quão boa foi</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Relatórios agendados e metas</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>O escritório faz o relatório à noite e o envia pelo seu servidor de e-mail: diariamente sobre o dia anterior, às segundas sobre a semana, no dia primeiro sobre o mês.</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>Relatórios agendados</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>por exemplo dinheiro-do-mes</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Relatório</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;A cada</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Segunda-feira</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>Primeiro do mês</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>Co&amp;mo</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Planilha (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabela (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>Página (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>endereços de e-mail</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Metas</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>Não enviar mais</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>Definir as metas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>Agendar o relatório</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Novo relatório</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>O relatório %1 está agendado</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>O relatório %1 não é mais enviado</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 não é um número; escreva como %2.</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>As metas estão definidas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Escolha um relatório</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>É calculado a partir dos eventos, então pode ser pedido para quaisquer dias do passado.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mês</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mês passado</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 dias</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este ano</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>Dias à escolha</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>Contas por trás</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Salvar em arquivo</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>Suponha</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>Pessoas trabalhando</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>Parte de promessas cumpridas</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promessas obtidas</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>Parte do relatório</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Contas por trás da linha</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>Procurando as contas…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Só este notebook</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>Contas em %1 ficam de fora</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln conta; suas colunas somam a linha.</numerusform>
                <numerusform>%Ln contas; suas colunas somam a linha.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Planilha (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Página (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvo como %1</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>Agendamentos e metas</translation>
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
            <translation>este programa</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>janelas, gráficos, rede</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>letras e algarismos</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>ícones</translation>
        </message>
        <message>
            <source>database</source>
            <translation>banco de dados</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>chaves e hashes</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>leitura de JSON</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>compressão</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>codificações de arquivos</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>o HTTP do servidor</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>conexões criptografadas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1: %2. Alterar a tecla</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Alterar a tecla</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>tecle…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>Licença de %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar nas configurações</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>Restaurar o padrão</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>Restaurar o padrão: %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>Claro ou escuro, ou o que a área de trabalho usa.</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>Tamanho do texto em por cento</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>Linhas e controles crescem com o texto.</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>Linhas da fila</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>Folgadas</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>Linhas compactas mostram mais contas de uma vez, em uma linha cada.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>De textos, datas e números. Vale a partir do próximo início.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Teclas simples</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>J, K, C e outras letras agem fora dos campos de texto. Tudo tem também uma tecla com Ctrl.</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>Sobre e licenças</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1, feito com Qt %2</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Sem qualquer garantia.</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>Licença de %1: %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Ler a licença</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>Nenhuma configuração corresponde a “%1”.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Menos movimento</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>Nada esmaece nem desliza.</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>Teclas próprias</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>Clique na imagem de uma tecla abaixo e depois tecle a nova; Del devolve a original.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>As ligações são feitas por</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>Links de telefone</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>Links SIP</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>Softphone</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>O programa dos links tel: ou sip:, ou baresip, que então diz como vai a ligação.</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>Central telefônica</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>Onde os números são discados por SIP. Links de telefone não precisam.</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>Porta de controle do softphone</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>Do módulo ctrl_tcp, nesta máquina.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Som</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>Som quando uma promessa é cumprida</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>Quando uma promessa que você tomou é paga. A barra de status diz isso de qualquer forma.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>Bloquear a janela</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>Ocultar este aviso</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>Voltar ao trabalho</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>Dois minutos para você</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>Levante-se, olhe pela janela, beba um pouco de água. Ninguém conta este tempo, e seu trabalho fica como está.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>De volta à rede: %Ln item sincronizado.</numerusform>
                <numerusform>De volta à rede: %Ln itens sincronizados.</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>Uma promessa sua foi cumprida: %1 hoje.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>Teclas desta tela</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>Esta conta</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1: a tecla é %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>Ninguém esteve aqui por um tempo. Seu trabalho está guardado; a frase secreta deste perfil o abre de novo.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Digite antes a frase secreta.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Conferindo…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>Esta não é a frase secreta. Tente de novo.</translation>
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
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sem conexão</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>O trabalho segue como sempre. O que você salva fica neste notebook e é enviado quando a conexão voltar.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Ir para a fila</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>Ir para a conta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>Ir para a carteira</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Carteira</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>Ir para as entradas</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>Ir para dispositivos e sincronização</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>Dispositivos e sincronização</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>Ir para as configurações</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>Achar um comando ou uma conta</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Buscar contas</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>Mostrar as teclas desta tela</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Próximo painel</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Painel anterior</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>Ocultar ou mostrar nomes e saldos</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>Desfazer o último salvo</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>Voltar um nível</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>Conta recente %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>Nomes e saldos estão ocultos. Tecle F9 para mostrar.</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>Oculto. Tecle F9 para mostrar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>As outras páginas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln aguardando</numerusform>
                <numerusform>%1, %Ln aguardando</numerusform>
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
            <translation>Contas recentes</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1, conta %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>O que você pode fazer</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1, como %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>Onde, ou quem</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>O que posso fazer, e por que não?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 depois … (ir para uma página)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>Hoje: %1 de %2 feitas</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>Hoje: %1 feitas</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>1 contato</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln contato</numerusform>
                <numerusform>%Ln contatos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promessa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promessa</numerusform>
                <numerusform>%Ln promessas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>O quê da conta</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>Como se compara</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Com quê</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>Digite um número para comparar.</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>Digite com o que comparar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>O que ela faria hoje</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>Calcular de novo</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>Calculando sobre as contas que estão aqui…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>Nenhuma conta muda; %1 de %2 são dela.</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>Move %1 de %2 contas.</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %1 de %2 para %3</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>nenhuma estratégia</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· e mais %1 caminhos</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>Hoje é um dos seus dias calmos: o que vence espera.</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>Hoje: %1 tarefas, %2 mensagens, %3 perguntas a outros, %4 horas de cobrador.</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>Nos próximos dias, se só o calendário mudar: %1 tarefas, %2 mensagens, %3 horas de cobrador.</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>O dia mais cheio é %1 com %2 horas.</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>Calculado sobre as contas deste notebook em %1 s.</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>Calculado em %1 s.</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>O caso %1 seria %2, %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>Sem lacunas, sem contradições, nada encoberto.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>Novo fim</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>Nada é feito enquanto</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>&amp;Enquanto</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;Porque</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nada é devido</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>Escolha o que deve valer e insira.</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>Diga enquanto o que vale: sem isso nunca se faria nada.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>Motivos errados na fila</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>Lendo as contas que estão aqui…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>Ninguém achou um motivo errado nos últimos 90 dias. Na fila, Espaço mostra o motivo, e W diz que está errado.</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>O que foi dito nos últimos 90 dias. Enter abre a conta.</translation>
        </message>
        <message>
            <source>%1 (%2): %3, %4</source>
            <extracomment>an account: %1 whose, %2 its number; %3 who said it, %4 when</extracomment>
            <translation>%1 (%2): %3, %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::RuleModel</name>
        <message>
            <source>Remark</source>
            <translation>Observação</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>Regra %1, %2: %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1. Errado: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>Para quem, e quando descansa</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>Para contas em que</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;Para contas em que</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>Não a&amp;baixo de</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>conforme vierem</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>&amp;Dias entre mensagens a uma pessoa</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Descansa em</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>Descansa também em &amp;feriados</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>Digite um valor como 25.00, ou nada para não limitar.</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>Deixe-lhe um dia da semana para trabalhar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>A pontuação em espera</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>Nenhuma pontuação espera uma segunda pessoa. Propõe-se uma com “dunlinctl model challenge OFFICE --adopt --user NAME”.</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>Medidas das duas pontuações</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>O que mudaria hoje</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>Contas que mais se movem; Enter abre uma</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>Por que é devolvida</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>Por que é devolvida (lido por quem a propôs)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decidir depois</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>Colocar em vigor</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>Calculando com as contas que estão aqui…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>Diga por que é devolvida: quem a propôs lê.</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>A pontuação foi devolvida; o que ordena as filas continua.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>Novo passo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>primeira ligação</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>Dias após o que o iniciou</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>Dias antes disso</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>Dias após o passo anterior</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Dias</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>&amp;O quê</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>&amp;Canais, o primeiro que alcança</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>Por &amp;tantos dias</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>Te&amp;xto para quem trabalha</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>Só &amp;se</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>&amp;Pulado se mais tarde que, dias</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>como sempre</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>&amp;Minutos de um cobrador</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>T&amp;ambém quando retida, contestada, paga ou em dias calmos</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>Usar o passo</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>Um passo precisa de um nome.</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>Diga para que serve.</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>Somente se</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>Começa</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>Nada é feito</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>Quando e o quê</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quem</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>Descansa</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>Nada a inicia ainda</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>Nada a encerra antes</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Estratégia</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · um rascunho aguarda</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Ainda não guardado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Em vigor</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Não em vigor</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Pôr em vigor</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprovar</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>Encerrar a sombra</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>Rodar como sombra</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>Um rascunho de %1 de %2.</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>Outra pessoa precisa aprová-lo.</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>Você pode aprová-lo.</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>O que você mudou está só nesta tela até guardar como rascunho.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>Não calculado: %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>Estratégias</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>Descartar o rascunho</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Guardar como rascunho</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>Tabelas de decisão</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Digite em uma célula: "-" serve para tudo, &gt;= 500, [30..60], "large". Ins adiciona uma regra, Del remove, Alt+Cima e Alt+Baixo movem, Ctrl+Z desfaz.</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Enter altera um passo, Ins adiciona um depois, Del remove, Alt+Cima e Alt+Baixo movem, Ctrl+Z desfaz.</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>Casos-modelo: contas para as quais está definido o que recebem. Um rascunho que diga outra coisa não entra em vigor.</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>Casos-modelo</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>Número da conta de um novo caso</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>Número da conta: Enter a guarda como caso</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>Restaurar esta versão</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>O que seria diferente do que está em vigor</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferenças</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>O que muda, e por quê (quem aprova lê isto):</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Guardar o rascunho</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ainda não</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>Guardado como rascunho. Outra pessoa põe em vigor.</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>Aprovar o rascunho</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>Em vigor desde (ano-mês-dia):</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>O dia deve ser hoje ou depois, como %1.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>Em vigor desde %1.</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>O rascunho foi descartado; o que vale continua valendo.</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>A sombra terminou.</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>O rascunho roda como sombra: não faz nada, e o que teria feito está em Versões.</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>A versão %1 é restaurada a partir de hoje.</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>A estratégia incluída vale a partir de hoje.</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>Rascunho de %1 de %2</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>Como veio com o programa</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>Nada: dizem o mesmo.</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> Seria %1, %2.</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 é %2 e recebe %3.</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>Vendo o que a sombra teria feito…</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>Novo tratamento</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>Comparar e decidir</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>Motivos errados</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>Novo tratamento</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>&amp;Começa com os passos de</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>Adicionar o tratamento</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>Suas tabelas o dão pelo nome.</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>Suas tabelas já dão “%1”.</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>Nenhuma regra dá “%1” ainda: escreva-o, entre aspas, como resultado de uma em suas tabelas.</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>Dê-lhe um nome: suas tabelas o dão por ele.</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>Tire as aspas do nome.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Outro tem este nome: escolha um diferente.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>Novo início</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Começa</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>Quando venceu o item aberto mais antigo</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>Quando vence o próximo item</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>No dia do cadastro</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>Em um evento</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>Em um status</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Evento</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>Com o &amp;resultado</translation>
        </message>
        <message>
            <source>any</source>
            <translation>qualquer</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>Somente com este te&amp;xto</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>Somente com este &amp;detalhe</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>Suas tabelas perguntam por “%1”: escreva o novo nome lá também.</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>Dê-lhe um nome: suas tabelas perguntam por ele.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Outro tem este nome: escolha um diferente.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln aguarda</numerusform>
                <numerusform>%Ln aguardam</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>A pedido</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última execução</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Próxima execução</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>Integrações</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>Conexões com outros sistemas</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>Perguntando como vão as conexões…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexão</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Execuções</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Executar agora</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln precisa de atenção</numerusform>
                <numerusform>%Ln precisam de atenção</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Nada está conectado</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>As conexões são configuradas onde está o escritório: dunlinctl connector set, e dunlinctl webhook add.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln entregue</numerusform>
                <numerusform>%Ln entregues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln abandonada</numerusform>
                <numerusform>%Ln abandonadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>Última execução boa: %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>Próxima execução: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>A cada minuto</numerusform>
                <numerusform>A cada %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Executando…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>O que aguardava foi enviado</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>É enviado de novo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>ausente até %1</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1, sem substituto</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1, substituído por %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>nenhuma julgada ainda</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 de %2 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>A trabalhar e atribuídas, das que a mesa suporta</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vencem hoje</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>Cuja próxima ação vence</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>Trabalhadas hoje</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Em</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>A conta dos últimos minutos</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Ausência</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>Idiomas e licenças: %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>Mais do que o posto suporta</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>Neste momento</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>Sabe</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Ausência</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Titular alcançado</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promessas obtidas</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promessas cumpridas</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>A pessoa vê os mesmos números nesta página. São comparados com seus próprios 30 dias anteriores, nunca com outros.</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · antes: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>Mesa de %1</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>não configurada</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>&amp;Contas que suporta</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Idiomas</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>por exemplo en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>&amp;Licenças</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>por exemplo TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>&amp;Ausente</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>&amp;Primeiro dia ausente</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>&amp;Volta depois de</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>&amp;Substituído por</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Configurar a mesa</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>A mesa de %1 está configurada</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>Distribuir as contas de %1</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>&amp;Quem recebe</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>Quem recebe</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (ausente)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>No &amp;máximo tantas contas</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>No máximo tantas contas</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>O que cada mesa recebe</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nada é movido até você confirmar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>Mover as contas</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>Escolha uma mesa ou várias. Contas, saldo e idade são repartidos por igual.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Recebe</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>Fica com</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Mais de 90 dias</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Retornos</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>Combinado com uma pessoa: outra ligaria</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>%Ln conta, %1, muda.</numerusform>
                <numerusform>%Ln contas, %1, mudam.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>Uma mesa recebe mais do que suporta.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln conta movida</numerusform>
                <numerusform>%Ln contas movidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>Lendo as mesas…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Configurar a mesa</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>Distribuir suas contas</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Mesas</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln mesa</numerusform>
                <numerusform>%Ln mesas</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>só este notebook</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln conta sem próxima ação</numerusform>
                <numerusform>%Ln contas sem próxima ação</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>Ainda não há mesas</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>Uma mesa aparece quando contas são atribuídas a alguém, ou alguém trabalha uma.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln conta devolvida</numerusform>
                <numerusform>%Ln contas devolvidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>A visitar</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoje não</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Devedor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Devido</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>Dia das visitas</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Salvar como calendário</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>Visitas do dia</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>Planejando o dia…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>Mostrar em um mapa</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>Nota da visita</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Encontrado em pessoa</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Ninguém lá</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Endereço errado</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln a visitar</numerusform>
                <numerusform>%Ln a visitar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>Ninguém a visitar</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>Contas da sua fila com endereço conhecido aparecem aqui.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln dia vencido</numerusform>
                <numerusform>%Ln dias vencidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Arquivos de calendário (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln visita escrita</numerusform>
                <numerusform>%Ln visitas escritas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>Abrir um perfil</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Essa não era a frase secreta de %1. Nada foi alterado; tente de novo.</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>O perfil %1 está bloqueado por uma frase secreta.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>Bem-vindo ao Dunlin</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>Trabalhe contas vencidas a partir de uma fila diária, com ou sem rede. Nada do que você registra se perde, e nenhum contato proibido é feito.</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>Experimentar o escritório de demonstração</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Dar uma olhada</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>5.000 contas inventadas em oito países, com meses de ligações, promessas e pagamentos. Nada é real, e nada sai desta máquina.</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>Criar um escritório</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>Abrir meu próprio arquivo</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>Cria um escritório vazio nesta máquina e abre a importação da sua lista de faturas ou dívidas (CSV, TSV, também .gz).</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>Entrar em um servidor</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>Seu administrador lhe dá estes três dados. O código vale dez minutos.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>Impressão digital do servidor</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>&amp;Impressão digital</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>Entrar no servidor</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>O servidor não pode ser alcançado. Confira o endereço e a rede e tente de novo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>Abrindo o escritório nesta máquina…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>Entrando em %1…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>Criando o escritório de demonstração: 5.000 contas…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>Salvo. Não cita nenhum devedor; leia-o antes de enviar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar agora</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar um arquivo</translation>
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
            <translation>não é um valor</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>Ligar</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>Registrar sem ligação</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Itens em aberto</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Próximo passo</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>Promessas cumpridas: %1 de %2</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>Último pagamento: %1, %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>Último contato: %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>Retornar, como combinado</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>Aguardar a promessa e depois conferir</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Analisar a contestação</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Rever a retenção</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Aguardar a agência</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Devolver o crédito</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>Aguardar a aprovação</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Lembrar da promessa</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Achar um número ou endereço</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada a fazer</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1, %2 hora local</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Vence %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sem vencimento</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>contestado</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1, %2, %3 em aberto</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>Itens em aberto (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Sem número</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>nenhum número para ligar</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>sua função permite olhar, não ligar</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>Ligar: %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>Próximo permitido %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Resolver uma mensagem</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>Finalizar aquela ligação</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>O que deve ser dito</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>Tudo dito</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>Tudo foi dito</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>Por que o resto não foi dito</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>Não disse? Por quê…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>Dito o que deve ser dito: %Ln</numerusform>
                <numerusform>Dito o que deve ser dito: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>Ainda a dizer: %Ln</numerusform>
                <numerusform>Ainda a dizer: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>Mostrar o que deve ser dito</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>esse dia já passou</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>hoje, -1, 15/1, sex</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>sex, +7, 15/1, fdm</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>não é uma data</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Salvo neste notebook</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>Ainda não salvo. Tentando de novo.</translation>
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
            <translation>sex 17, +2h, amanhã 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>não é uma hora futura</translation>
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
            <translation>Valor</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paga até</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>Ligar às, hora local</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>Paga com</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Hora local</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não dito</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>O que contesta</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>Por que recusa</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>Ligou para nós</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>Só o que é novo…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Finalizar atendimento</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Salvar e próxima</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>Salvar e ficar nesta conta (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>Ainda não há nada a salvar. Digite uma nota ou escolha um resultado.</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>Escolha primeiro como foi: teclas 1 a 9.</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>Escolha o motivo: teclas 1 a 6.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>O valor não pode ser lido. Digite por exemplo 120, 50% ou 1/3.</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>É mais do que se deve.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>A data não pode ser lida ou já passou. Digite por exemplo sex, +7 ou 15/1.</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>A hora não pode ser lida ou já passou. Digite por exemplo sex 17 ou +2h.</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>Marque o que foi dito (D: tudo), ou escreva por que não.</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>Vai antes a um supervisor: passa do que você pode aceitar. Até lá nada está combinado.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>Próximo passo</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>Desligar</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>Duração da ligação</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>Adiar esta conta para:</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Em uma hora</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>Em três horas</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>Amanhã 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>Em três dias</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Em uma semana</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Finalizar atendimento</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Lembrar</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>Consultando as regras: %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>Ligação encerrada: %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>Sem ligação</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Nota salva</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>Não salvo: %1.</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>Uma ligação para %1 começou às %2 e não foi finalizada: ela conta até você dizer o que deu.</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>não discada</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>Discando: %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>Chamando: %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>Falando: %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>Ninguém atendeu: %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>Ocupado: %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>Recusada: %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>Número inexistente: %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>A ligação falhou: %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>O telefone não pôde ligar: %1. A tentativa está guardada; salve o que deu, ou ligue de novo depois.</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>eles é que ligaram</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 Aguarda aprovação.</translation>
        </message>
    </context>
</TS>
