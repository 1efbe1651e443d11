import type { Locale } from "~/contract/chat";

/**
 * The words of courtesy and sympathy: what a statement may be made of that is no quotation. Who says nothing but these
 * states nothing about the shop, so that no list of lies has to be complete. "_" joins a phrase of which the single words
 * may not stand alone ("i_am_here" is kind, "it is here" is a fact). Bare agreement ("yes", "of course", "you are right")
 * and leave ("you can", "that is fine") are in none of them: they would make the shopper's own words a promise. "+" marks what
 * is kind only beside another word ("completely" alone agrees).
 * Chinese, Japanese and Korean: pieces that must cover the sentence.
 */
export const KIND_WORDS: Record<Locale, string> = {
  en: `hello hi hey welcome good_morning good_afternoon good_evening goodbye bye take_care all_the_best
    have_a_nice_day have_a_lovely_day have_a_good_day have_a_nice_evening have_a_lovely_evening have_a_great_day
    see_you_soon you_re_welcome you_are_welcome my_pleasure it_s_a_pleasure not_at_all nice_to_meet_you sorry so_sorry
    apologies apology apologise apologize apologise_for apologize_for regret sad pity shame forgive pardon thanks
    thank_you many_thanks grateful appreciate please+ gladly+ kindly i+ m+ am+ me+ my+ myself+ ll+ you+ your+ you_re+
    you_are+ that_you_are+ yourself+ we_re+ we_are+ this+ that+ that_s+ it_s it_sounds it_must+ it_can+ it_would+
    it_is_understandable it_is_so+ is+ be being+ been_so+ has_been+ have_been+ having+ had_to+ to_hear to_read how+
    what_a+ what_happened what_is_going_on why+ when_things_go_wrong this_happened that_happened so+ very+ really+
    truly+ terribly awfully deeply sincerely honestly completely+ fully+ totally+ absolutely_understand quite+ rather+
    especially+ such+ a+ an+ the+ of+ for+ to+ and+ or+ but+ about+ as+ understand understood understandable
    understandably imagine hear see_why see_how feel feels feeling felt sounds sound must+ can_be+ can_imagine
    can_see_why can_understand can_hear could_be+ would+ frustrating frustrated frustration annoying annoyed annoyance
    upsetting upset disappointing disappointed disappointment stressful stress worrying worried worry unpleasant
    unfortunate unfortunately difficult difficulty difficulties hard tough confusing confused confusion tiring
    tiresome exasperating unsettling maddening inconvenient trouble inconvenience bother hassle hardship experience+
    situation+ circumstances+ matter+ wait waiting patient patience kindness kind understanding message question
    questions trust feedback honesty words+ asking telling sharing writing explaining reaching_out contacting_us
    getting_in_touch letting_me_know bearing_with happy glad pleased delighted pleasure love help helping assist
    assisting here_to_help i_am_here i_m_here here_for_you i_can_help let_me let_s help_you_with_that help_with_that
    help_you_with_this help_with_this with_that_in_mind take_your_time one_moment a_moment just_a_moment just+
    a_second+ have_a_look take_a_look look_into_that look_into_this check_that check_this look_that_up think+ listen
    listening not_quite_with_you not_quite_with_you_yet did_not_quite didn_t_quite do_not_quite don_t_quite catch
    do_not_know don_t_know not_sure i_m_not_sure not_quite_sure am_not_sure what_you_mean which_one_you_mean
    what_you_need what_you_want what_you_would_like what_you_are_looking_for what_you_re_looking_for what_i_can_do
    how_i_can_help i_m_afraid i_am_afraid can_t_help cannot_help can_t_answer cannot_answer can_t_say cannot_say
    only_help not_easy isn_t_easy not_nice not_pleasant not_fun not_what_you_hoped tell_me tell say+ describe explain
    know+ let_me_know share feel_free more+ little+ bit+ a_bit details+ detail+ again+ in_your_own_words anything_else
    something_else if_you_like if_you_wish if_you_need if_there_is_anything need+ wish+ would_like+ like_to+ lovely
    nice wonderful interesting great_question good_question ai assistant ai_assistant about_all_of_this
    with_all_of_this letting_us_know oh_no oh_dear oh+ hi_there hello_there so_much much+ never_nice hope i_hope
    you_are_doing_well doing_well take_all_the_time_you_need no_rush no_hurry at_all+ don_t_have_an_answer
    do_not_have_an_answer going_through through_this d+ d_love_to find_something i_m_all_ears glad_you_asked
    you_ve_had you_have_had to_deal_with put_up_with when_you_are_ready whenever_you_are_ready bear_with_me
    that_makes_sense any+ caused cause when+ if+ with_us+ today+ feelings your_day good_to_hear_from_you
    in_the_meantime on_this+ on_that+ didn_t_catch did_not_catch didn_t_understand did_not_understand don_t_understand
    do_not_understand rough with_this+ ugh+ aww+ heartbreaking awful horrible dreadful nightmare
    rest_assured_i_understand`,
  es: `hola buenas buenos_dias buenas_tardes buenas_noches bienvenido bienvenida bienvenidos adios hasta_luego
    hasta_pronto cuidate cuidese que_tenga_un_buen_dia que_tengas_un_buen_dia que_tengas_buen_dia feliz_dia saludos
    un_saludo de_nada no_hay_de_que con_gusto+ con_mucho_gusto+ un_placer es_un_placer encantado encantada encantados
    lo_siento lo_lamento siento sentimos lamento lamentamos disculpa disculpe disculpas disculpame perdon perdona
    perdone pena gracias muchas_gracias mil_gracias te_agradezco le_agradezco agradezco agradecemos por_favor+ yo+ me+
    mi+ te_sientes+ se_siente+ te_sientas+ como+ cuanto+ lo_que+ eso+ esto+ suena ser+ es_muy+ es_tan+ es_realmente+
    es_normal puede_ser+ debe+ debe_ser+ ha_sido+ haya_sido+ resulta+ que_molesto que_frustrante que_pena que_lastima
    mucho+ muchisimo muy+ tan tanto+ realmente+ verdaderamente+ sinceramente+ profundamente perfectamente+ totalmente+
    completamente+ bien+ de_verdad+ mas+ un+ una+ unos+ el+ la+ las+ los+ por+ para+ y+ o+ pero+ de+ del+ en_lo_que+
    sobre+ esto_que+ todo+ entiendo lo_entiendo comprendo lo_comprendo te_entiendo le_entiendo te_comprendo
    le_comprendo imagino me_imagino entender comprender comprensible comprension escuchar leer oir saber+ frustrante
    frustrado frustrada frustracion molesto molesta molestia molestias molestar decepcionante decepcion decepcionado
    decepcionada triste tristeza preocupante preocupado preocupada preocupacion estresante dificil duro incomodo
    incomodidad inconveniente inconvenientes desagradable enfado enfadado enfadada confusion confuso pesado situacion+
    espera experiencia+ problemas_que_has trastorno disgusto malestar sentimiento sentimientos paciencia amabilidad
    mensaje pregunta confianza tiempo_y_paciencia sinceridad contarmelo contarnoslo decirmelo decirnoslo avisarme
    avisarnos escribirme escribirnos escribir preguntar explicarmelo ayudarte ayudarle ayudar ayuda ayudo te_ayudo
    le_ayudo con_ello+ con_eso+ con_esto+ estoy_aqui estoy_aqui_para aqui_para_ayudarte aqui_para_ayudarle
    aqui_para_escucharte estare_encantado estare_encantada sera_un_placer alegra me_alegra alegro feliz contento
    contenta puedo_ayudarte puedo_ayudarle quiero gustaria un_momento dejame dejeme ver+ mirar mirarlo veamos
    comprobar no_te_he_entendido no_le_he_entendido no_he_entendido no_entiendo no_entendi no_comprendo no_lo_se no_se
    no_estoy_seguro no_estoy_segura quieres_decir quiere_decir te_refieres se_refiere a_que_te_refieres
    no_puedo_ayudarte no_puedo_ayudarle no_puedo_responder me_temo temo cuentame cuenteme dime digame explicame
    expliqueme describe describeme describa un_poco algo+ poco+ detalle detalles lo_que_necesitas lo_que_necesita
    lo_que_buscas lo_que_busca lo_que_quieres que_necesitas que_necesita necesitas necesita buscas busca si_quieres
    si_quiere si_lo_deseas si_lo_desea otra_vez con_tus_palabras tu+ su+ tus+ sus+ en_que+ asistente ia de_ia ay+ oh+
    vaya estes_molesto estes_molesta que_estes pasando_por_esto estas_pasando este+ espero espero_que que_estes_bien
    que_este_bien tomate_tu_tiempo tomese_su_tiempo me_encantaria me_gustaria comprobarlo revisarlo sin_prisa
    con_calma enojado enojada enojo ocasionadas causadas cualquier+ tenido_que_esperar haberte haberle contactarnos
    contactar_con_nosotros ponerte_en_contacto ponerse_en_contacto quiero_ayudarte esta_situacion+ te+ has_pasado
    ha_pasado que_situacion_tan rabia que_rabia horrible fatal fastidio fastidioso`,
  fr: `bonjour bonsoir salut bienvenue au_revoir a_bientot bonne_journee bonne_soiree bonne_continuation prenez_soin
    je_vous_en_prie je_t_en_prie avec_plaisir+ de_rien c_est_un_plaisir enchante enchantee desole desolee desoles
    navre navree navres regrette regrettons excuses excusez moi+ excuse pardon pardonnez toutes_mes_excuses merci
    merci_beaucoup remercie remercions s_il_vous_plait s_il_te_plait je+ suis+ serai+ serais+ me+ ma+ mon+ mes+
    nous_sommes+ vous_etes+ tu_es+ que_vous_soyez+ vous+ te+ toi+ votre+ vos+ ton+ ta+ tes+ ce+ c_est+ cela+ ca+ ceci+
    cette+ est_vraiment+ est_tres+ est_si+ doit+ etre+ peut_etre+ a_du+ a_ete+ soit+ combien+ comme+ a_quel_point+
    que_c_est+ tres vraiment+ sincerement+ profondement tout_a_fait+ parfaitement+ completement+ bien+ infiniment
    tellement si+ beaucoup+ plus+ le+ la+ les+ un+ une+ des+ de+ du+ d+ l+ m+ n+ en+ et+ ou+ mais+ pour+ par+ a+ au+
    sur+ avec_vous_la_dessus que+ qui+ comprends comprendre comprenons comprehensible comprehension imagine j+
    j_imagine entends ressentez ressens ressentir sentez frustrant frustrante frustration frustre frustree agacant
    agacante agacement enervant ennuyeux ennui ennuis contrariant contrariete contrarie decevant deception decu decue
    triste tristesse inquietant inquiet inquiete inquietude stressant stress penible difficile dur desagreable
    desagrement desagrements gene genant occasionne occasionnee situation+ attente experience+ tracas colere
    malheureusement dommage quel_dommage patience gentillesse message question confiance franchise sincerite m_avoir
    nous_avoir d_avoir ecrit prevenu prevenue informe explique ravi ravie ravis heureux heureuse content contente
    plaisir+ volontiers+ aide aider vous_aider t_aider assister je_suis_la je_suis_la_pour suis_ici_pour la_pour_vous
    je_peux_vous_aider je_peux_t_aider un_instant un_moment laissez_moi laisse_moi regarder voir+ verifier
    jeter_un_oeil n_ai_pas_bien n_ai_pas_tout_a_fait n_ai_pas ne_suis_pas_sur ne_suis_pas_sure ne_suis_pas_certain
    ne_comprends_pas ne_sais_pas pas_compris pas_bien_compris ce_que_vous_voulez_dire ce_que_tu_veux_dire voulez_dire
    ce_que_vous_cherchez ce_que_tu_cherches ce_que_vous_souhaitez ce_dont_vous_avez_besoin ce_qu_il_vous_faut
    crains_de_ne_pas ne_peux_pas_vous_aider ne_peux_pas_t_aider ne_peux_pas_repondre dites dis dites_moi dis_moi
    dites_m_en dis_m_en racontez raconte decrivez precisez expliquez peu+ detail details si_vous_le_souhaitez
    si_vous_voulez si_tu_veux encore_une_fois quelque_chose pas_facile pas_agreable assistant assistante ia oh+
    apprendre contacte contactes contactees je_vais_regarder je_vais_verifier je_regarde je_verifie prenez_votre_temps
    prends_ton_temps espere j_espere que_vous_allez_bien que_tu_vas_bien allez_bien quelle+ ces+ cet+ tous+ toute+
    toutes+ causes causee causee_par nous+ je_vous_ecoute je_t_ecoute soyez vous_soyez en_colere vivez traversez
    passe+ ce_que_vous_ressentez quel+ horrible affreux rageant compris+`,
  de: `hallo hi guten_morgen guten_tag guten_abend moin servus willkommen herzlich tschuss auf_wiedersehen bis_bald
    schonen_tag einen_schonen_tag schonen_abend einen_schonen_abend alles_gute passen_sie_gut_auf_sich_auf gern+
    gerne+ gern_geschehen gerne_geschehen sehr_gern+ sehr_gerne+ keine_ursache freut_mich tut_mir leid tut_mir_leid
    tut_uns_leid es_tut_mir es_tut_uns entschuldigung entschuldigen entschuldige verzeihung verzeihen verzeihen_sie
    bedaure bedauern bedauerlich bedauerlicherweise leider schade danke vielen_dank herzlichen_dank dank dankbar
    danke_schon bitte+ ich+ mir+ mich+ bin+ wie+ was_fur+ sie+ ihnen+ ihr+ ihre+ ihren+ ihrem+ ihrer+ du+ dir+ dich+
    dein+ deine+ deinen+ deinem+ euch+ das+ dies+ diese+ dieses+ ist_das+ ist_sehr+ ist_wirklich+ ist_so+
    ist_verstandlich dass+ sein+ muss+ muss_sein+ kann_sein+ ich_kann+ war_sicher_nicht sehr+ wirklich+ so+ ganz+ gut+
    vollig+ absolut+ aufrichtig ehrlich+ zutiefst besonders+ nur+ zu_gut der+ die+ den+ dem+ des+ ein+ eine+ einen+
    einem+ einer+ fur+ und+ oder+ aber+ uber+ von+ davon+ dazu+ um+ mit_mir+ all verstehe verstehen verstandlich
    verstandlicherweise verstandnis nachvollziehen nachvollziehbar vorstellen kann_mir_vorstellen kann_ich_verstehen
    kann_ich_gut_verstehen kann_gut_verstehen kann_verstehen fuhlen fuhlt+ fuhlst fuhlen_sie_sich sich+ anfuhlt klingt
    hort_sich hore horen lese lesen an+ argerlich arger geargert frustrierend frust frustration frustriert
    enttauschend enttauscht enttauschung belastend belastung stressig stress sorgen besorgt beunruhigend unangenehm
    schwierig schwer muhsam lastig nervig nervt verargert traurig unannehmlichkeit unannehmlichkeiten umstande muhe
    situation+ lage+ erfahrung+ warten wartezeit verwirrend verwirrung geduld freundlichkeit nachricht frage vertrauen
    offenheit ruckmeldung worte+ helfe helfen hilfe weiter+ weiterhelfen behilflich freue freuen froh glucklich
    unterstutzen bin_fur_sie_da bin_fur_dich_da bin_hier_um lassen_sie_mich lass_mich nachsehen schauen nachschauen
    einen_moment einen_augenblick kurz moment augenblick nicht_ganz nicht_ganz_verstanden nicht_verstanden
    habe_ich_nicht ich_habe_das_nicht habe_das_nicht verstanden nicht_sicher bin_mir_nicht_sicher weiss_ich_nicht
    weiss_nicht nicht_genau was_sie_meinen was_du_meinst meinen meinst was_sie_suchen was_du_suchst was_sie_brauchen
    was_du_brauchst wonach_sie_suchen wonach_du_suchst kann_ich_nicht_helfen kann_ich_nicht_beantworten
    nicht_beantworten womit_ich_helfen_kann wie_ich_helfen_kann erzahlen erzahl erzahle sagen sag sage beschreiben
    beschreib schreiben erklaren etwas+ mehr+ genauer naher ausfuhrlicher einzelheiten noch_einmal+ wenn_sie_mochten
    wenn_du_magst wenn_sie_mogen mochte mochten mochten_sie nicht_einfach nicht_leicht nicht_schon ki assistent
    assistentin ki_assistent ki_assistentin oh+ oje oh_je furchtbar+ schrecklich+ dass_sie_sich_melden
    dass_du_dich_meldest melden schaue nach+ nehmen_sie_sich_zeit nehmen_sie_sich_ruhig_zeit nimm_dir_zeit in_ruhe
    ruhig hoffe geht_es_ihnen_gut es_geht_ihnen_gut es_geht_dir_gut geht_es_ihnen ist+ es_ist+ schildern worum_es_geht
    wenn+ hatten+ ich_bin_gern_fur_sie_da ich_bin_fur_sie_da ich_bin_fur_dich_da hore_ihnen_zu durchmachen erleben
    erlebt haben_warten_mussen warten_mussen kein_grund_zur_eile ach+ kann_ich+ schlimm`,
  it: `ciao salve buongiorno buonasera buona_giornata buona_serata benvenuto benvenuta benvenuti arrivederci a_presto
    prego+ figurati si_figuri di_nulla di_niente volentieri+ con_piacere+ e_un_piacere piacere mi_dispiace dispiace
    ci_dispiace dispiaciuto dispiaciuta spiace mi_spiace scusa scusi scusami scuse le_mie_scuse chiedo_scusa perdona
    perdonami perdoni peccato purtroppo rammarico grazie grazie_mille ringrazio ringraziamo per_favore per_cortesia
    io+ mi+ me+ mia+ mio+ sono+ sono_qui sono_qui_per ti+ le+ vi+ tu+ lei+ tua+ tuo+ tue+ tuoi+ sua+ suo+ sue+ suoi+
    questo+ questa+ cio+ e_molto+ e_davvero+ e_cosi+ e_comprensibile dev_essere+ deve_essere+ dev+ essere+ deve+ sia+
    stato+ stata+ stai+ sta_provando quanto+ come+ che+ cosa_intendi+ davvero+ molto+ tanto+ cosi+ veramente+
    sinceramente profondamente benissimo+ perfettamente+ bene+ completamente+ un+ una+ uno+ il+ la+ lo+ i+ gli+ l+ di+
    del+ della+ dei+ per+ e+ o+ ma+ su+ a+ al+ anche+ capisco capire comprendo comprendere comprensibile comprensione
    immagino immaginare sentire sento leggere si_sente ti_senti frustrante frustrazione frustrato frustrata fastidioso
    fastidio fastidi seccante deludente deluso delusa delusione triste tristezza preoccupante preoccupato preoccupata
    preoccupazione stressante stress difficile duro spiacevole disagio disagi disturbo inconveniente inconvenienti
    contrattempo rabbia arrabbiato arrabbiata situazione+ attesa esperienza+ sentimenti pazienza gentilezza messaggio
    domanda fiducia sincerita avermelo averlo avermi detto+ scritto+ spiegato raccontato avvisato felice lieto lieta
    contento contenta aiutarti aiutarla aiutare aiuto ti_aiuto la_aiuto assisterti assisterla posso_aiutarti
    posso_aiutarla qui_per_te qui_per_lei qui_per_aiutarti qui_per_aiutarla un_momento un_attimo lascia_che lasci_che
    vediamo vedere+ controllare guardare do_un_occhiata non_ho_capito non_ho_capito_bene non_capisco non_so
    non_sono_sicuro non_sono_sicura di_aver_capito intendi intende vuoi_dire non_posso_aiutarti non_posso_aiutarla
    non_posso_rispondere temo raccontami mi_racconti dimmi mi_dica spiegami mi_spieghi descrivi descrivimi qualcosa+
    in_piu+ piu+ po+ un_po dettaglio dettagli cosa_cerchi cosa_cerca cio_che_cerchi cio_che_cerca cosa_ti_serve
    cosa_le_serve di_cosa_hai_bisogno di_cosa_ha_bisogno se_vuoi se_vuole se_desideri se_desidera di_nuovo
    con_parole_tue non_e_facile non_e_piacevole assistente ia ai oh_no oh+ tantissimo averci_scritto averci_contattato
    averci contattarci scriverci controllo verifico prenditi_il_tempo si_prenda_il_tempo che_ti_serve con_calma spero
    che_tu_stia_bene che_stia_bene sarei tu_sia che_situazione vivendo passando ascolto ti_ascolto la_ascolto causato
    vorrei pure+ terribile brutto brutta che_rabbia`,
  "pt-BR": `ola oi bom_dia boa_tarde boa_noite bem_vindo bem_vinda seja_bem_vindo seja_bem_vinda tchau ate_logo
    ate_breve tenha_um_bom_dia tenha_um_otimo_dia bom_descanso um_abraco abraco de_nada por_nada imagina+ disponha
    com_prazer+ e_um_prazer prazer sinto sinto_muito lamento lamentamos desculpe desculpa desculpas me_desculpe
    peco_desculpas perdao que_pena infelizmente pena obrigado obrigada muito_obrigado muito_obrigada agradeco
    agradecemos grato grata por_favor eu+ me+ meu+ minha+ mim+ voce+ se_sente esta_sentindo te+ seu+ sua+ seus+ suas+
    isso+ isto+ esse+ essa+ este+ deve+ ser+ pode_ser+ foi_tao+ e_muito+ e_realmente+ e_tao+ e_compreensivel ter_sido+
    tem_sido+ como+ quanto+ o_quanto+ que+ muito+ muitissimo tao+ realmente+ de_verdade+ sinceramente profundamente
    perfeitamente+ completamente+ totalmente+ bem+ mesmo+ um+ uma+ o+ a+ os+ as+ de+ do+ da+ dos+ das+ pelo+ pela+
    pelos+ pelas+ por+ para+ e+ ou+ mas+ sobre+ em_relacao+ com_isso+ entendo compreendo entender compreender
    compreensivel compreensao imagino imaginar sei_como ouvir ler saber+ sentir frustrante frustracao frustrado
    frustrada chato chateado chateada chateacao irritante irritacao decepcionante decepcao decepcionado decepcionada
    triste tristeza preocupante preocupado preocupada preocupacao estressante estresse dificil duro desagradavel
    transtorno transtornos incomodo incomodos inconveniente inconvenientes aborrecimento situacao+ espera experiencia+
    sentimentos paciencia gentileza carinho mensagem pergunta confianca sinceridade contar contar_isso avisar escrever
    explicar compartilhar entrar+ perguntar feliz contente fico estou_feliz ajudar ajuda ajudo te_ajudar ajudar_voce
    estou_aqui estou_aqui_para aqui_para_ajudar posso_ajudar um_momento um_instante so_um_momento deixe_me deixa_eu
    ver+ verificar olhar vamos_ver nao_entendi nao_entendi_bem nao_compreendi nao_entendo nao_sei nao_tenho_certeza
    o_que_voce_quer_dizer quer_dizer certeza_do_que nao_posso_ajudar nao_consigo_ajudar nao_consigo_responder receio
    conte conta_pra diga me_diga me_conte me_conta explique descreva pouco+ mais+ detalhe detalhes algo+ um_pouco
    o_que_procura o_que_voce_procura o_que_voce_precisa do_que_voce_precisa o_que_precisa precisa procura se_quiser
    se_preferir se_desejar de_novo novamente com_suas_palavras nao_e_facil assistente ia de_ia virtual puxa nossa+
    esteja_chateado esteja_chateada esteja_bem que_voce_esteja estar entrar_em_contato em_contato fique_a_vontade
    espero adoraria gostaria chata em_ajudar sem_pressa com_calma passando_por_isso passando causado pelo_ocorrido
    estou_ouvindo que_situacao fico_feliz horrivel terrivel raiva que_raiva`,
  nl: `hallo hoi goedemorgen goedemiddag goedenavond goedendag welkom hartelijk dag_hoor tot_ziens tot_snel fijne_dag
    een_fijne_dag nog_een_fijne_dag prettige_dag een_prettige_dag fijne_avond een_fijne_avond graag+ graag_gedaan
    geen_dank met_plezier+ plezier sorry excuses excuus mijn_excuses spijt het_spijt_me het_spijt_mij het_spijt_ons
    spijtig jammer wat_jammer wat_vervelend helaas pardon bedankt dank dankjewel dank_u_wel dank_je_wel hartelijk_dank
    alsjeblieft alstublieft dankbaar ik+ me+ mij+ mijn+ ben+ je+ jij+ jou+ jouw+ u+ uw+ jullie+ dat+ dit+ deze+
    dit_is+ dat_is+ dat_moet+ moet+ zijn+ kan_zijn+ is_heel+ is_erg+ is_echt+ is_begrijpelijk geweest+ hoe+ wat_een+
    heel+ erg+ echt+ zo+ zeer+ oprecht eerlijk volkomen+ helemaal+ goed+ ontzettend vreselijk vooral+ best+ de+
    het_gevoel een+ van+ voor+ en+ of+ maar+ over+ om+ te+ er_meer+ er_iets_meer met_dat+ begrijp begrijpen
    begrijpelijk begrip snap snappen voorstellen kan_me_voorstellen kan_me_goed_voorstellen voel voelt voelen horen
    lezen hoor lees klinkt frustrerend frustratie gefrustreerd vervelend ergernis ergerlijk irritant teleurstellend
    teleurgesteld teleurstelling verdrietig zorgelijk bezorgd zorgen_maakt stressvol stress moeilijk lastig
    onaangenaam onprettig ongemak overlast gedoe situatie+ wachten ervaring+ boos boosheid verwarrend verwarring
    moeite gevoel geduld vriendelijkheid bericht vraag vertrouwen eerlijkheid vertellen vertelt schrijven melden
    laten_weten uitleggen delen vragen help helpen hulp verder+ blij gelukkig ik_ben_er_voor_je ik_ben_er_voor_u
    voor_je_klaar voor_u_klaar kan_helpen kan_je_helpen kan_u_helpen een_moment een_ogenblik moment ogenblik even+
    laat_me laten_we kijken nakijken niet_helemaal niet_helemaal_begrepen niet_begrepen heb_ik_niet heb_dat_niet
    heb_het_niet begrepen niet_zeker weet_niet weet_ik_niet niet_goed wat_je_bedoelt wat_u_bedoelt bedoelt bedoel
    wat_je_zoekt wat_u_zoekt wat_je_nodig_hebt wat_u_nodig_hebt zoekt zoek kan_ik_niet_helpen kan_ik_niet_beantwoorden
    vertel zeg beschrijf leg_uit iets+ wat_meer+ meer+ details nog_een_keer nog_eens als_je_wilt als_u_wilt
    waarmee_ik_kan_helpen niet_fijn niet_makkelijk niet_leuk ai assistent ai_assistent oei bent boos_bent
    contact_opneemt kijk kijk_het_even_na nakijk neem_gerust_de_tijd neem_de_tijd hoop het_goed_met_je_gaat
    het_goed_met_u_gaat zou+ vervelende is+ dat_je+ dat_u+ niet_zeker_wat weet_niet_zeker ik_weet_niet geen_haast
    rustig_aan doormaakt meemaakt ik_luister wachten_is gerust+ rot balen afschuwelijk`,
  pl: `czesc hej dzien_dobry dobry_wieczor witam witaj witamy do_widzenia do_zobaczenia milego_dnia zycze_milego_dnia
    milego_wieczoru dobrego_dnia wszystkiego_dobrego pozdrawiam nie_ma_za_co prosze_bardzo+ z_przyjemnoscia+
    przyjemnosc cala_przyjemnosc przepraszam przepraszamy przykro mi_przykro jest_mi_przykro bardzo_mi_przykro wybacz
    prosze_wybaczyc niestety szkoda ubolewam dziekuje dziekujemy dzieki wdzieczny wdzieczna prosze+ ja+ mi+ mnie+
    moje+ moja+ jestem+ pan+ pani+ panu+ pana+ ci+ ciebie+ cie+ tobie+ twoj+ twoja+ twoje+ twoja_frustracje panstwa+
    panstwu+ to+ musi+ musi_byc+ byc+ jest_bardzo+ jest_naprawde+ jest_takie+ jest_zrozumiale jak+ jakie+ jaki+ jaka+
    ile+ co_sie_stalo z_tego_powodu+ bardzo+ naprawde+ szczerze+ doskonale+ w_pelni+ calkowicie+ tak_bardzo+
    niezmiernie+ ogromnie+ zwlaszcza+ za+ i+ a+ oraz+ lub+ ale+ o+ w_tej+ ze+ tym+ tego+ tej+ te+ ta+ ten+ rozumiem
    rozumiemy zrozumiale zrozumienie wyobrazam_sobie wyobrazic czuje czujesz czuc slyszec czytac brzmi frustrujace
    frustrujaca frustracja frustracje frustracji denerwujace zdenerwowanie irytujace irytacja irytacje rozczarowujace
    rozczarowanie rozczarowania smutne smutno martwi zmartwienie niepokojace niepokoj stresujace stres trudne trudna
    ciezkie przykre przykra klopot klopoty klopotu niedogodnosc niedogodnosci utrudnienia sytuacja+ sytuacje+
    sytuacji+ czekanie oczekiwanie doswiadczenie nieprzyjemne uciazliwe cierpliwosc zyczliwosc wiadomosc pytanie
    zaufanie szczerosc wyrozumialosc chetnie+ pomoge pomoc pomagac sluze_pomoca ciesze_sie milo rad jestem_tu
    jestem_tutaj jestem_tu_zeby_pomoc jestem_tu_aby_pomoc dla_ciebie chce_pomoc moge_pomoc chwileczke chwile momencik
    moment jedna_chwile sprawdze zobacze nie_do_konca nie_rozumiem nie_do_konca_rozumiem nie_zrozumialem
    nie_zrozumialam nie_wiem nie_jestem_pewien nie_jestem_pewna co_masz_na_mysli co_ma_pan_na_mysli
    co_ma_pani_na_mysli na_mysli nie_moge_pomoc nie_moge_odpowiedziec napisz napisac powiedz powiedziec opisz opisac
    opowiedz wyjasnij cos+ wiecej+ troche+ szczegoly szczegolow dokladniej czego_szukasz czego_potrzebujesz
    czego_pan_szuka czego_pani_szuka jesli_chcesz jesli_mozna jeszcze_raz wlasnymi_slowami nielatwe niemile asystent
    asystentem asystentka ai sztucznej_inteligencji to_moze_byc+ tak_frustrujace tak_przykre tak_denerwujace
    dobrze_rozumiem dobrze_zrozumialem dobrze_zrozumialam ojej oj+ kontakt zaraz_to_sprawdze to_sprawdze spokojnie
    nie_ma_pospiechu mam_nadzieje wszystko_u_ciebie_dobrze u_ciebie_dobrze z_checia co_za nieprzyjemna nieprzyjemny
    zdenerwowany zdenerwowana zly zla rozczarowany rozczarowana jestes+ ze_jestes+ przechodzisz slucham przez_to
    uczucia czego_pan_potrzebuje czego_pani_potrzebuje okropne straszne fatalne`,
  tr: `merhaba merhabalar selam gunaydin iyi_gunler iyi_aksamlar hos_geldiniz hos_geldin hosca_kal hosca_kalin
    gorusmek_uzere gorusuruz kendinize_iyi_bakin iyi_gunler_dilerim guzel_bir_gun_dilerim rica_ederim bir_sey_degil
    ne_demek+ memnuniyetle+ memnun_oldum seve_seve+ zevkle+ ozur ozur_dilerim ozur_dileriz uzgunum cok_uzgunum uzgunuz
    uzuldum uzucu kusura_bakmayin kusura_bakma affedersiniz maalesef ne_yazik_ki tesekkur tesekkurler tesekkur_ederim
    tesekkur_ederiz minnettarim lutfen ben+ bana+ beni+ benim+ siz+ sizi+ size+ sizin+ sen+ seni+ sana+ sizinle+ bu+
    bunun+ bunu+ boyle+ bu_durum+ durum+ durumu+ olmali+ olabilir+ oldugunu+ ne_kadar+ nasil+ cok+ gercekten+ icten
    ictenlikle tamamen+ tam+ son_derece+ kesinlikle_anliyorum pek+ bir+ icin+ ve+ veya+ ama+ ile+ hakkinda+ dolayi
    dolayi_ozur adina+ anliyorum anliyoruz sizi_anliyorum anlayabiliyorum anlasilir anlayis anlayisiniz
    tahmin_edebiliyorum tahmin_ediyorum hissettiginizi hissettiginiz hissediyorsunuz duydugum duymak okumak can_sikici
    sinir_bozucu moral_bozucu hayal_kirikligi hayal_kirikligina yorucu zor zorlayici rahatsiz_edici endise endiseniz
    endise_verici stresli sikinti sikintili sikinti_icin yasadiginiz sorun_icin aksaklik rahatsizlik zahmet
    kafa_karistirici deneyim bekleyis bekledigini bekledigini_icin beklediginiz sabriniz sabrin sabir nezaketiniz
    mesajiniz mesajin sorunuz guveniniz ilginiz anlattiginiz yazdiginiz bildirdiginiz haber_verdiginiz paylastiginiz
    yardimci yardim yardimci_olurum yardimci_olmak yardimci_olmaktan yardimci_olayim mutluluk duyarim isterim memnun
    sevinirim mutlu buradayim sizin_icin_buradayim yardim_icin_buradayim bir_dakika bir_saniye bir_an bakayim bakalim
    kontrol_edeyim anlayamadim anlamadim tam_anlayamadim tam_olarak bilmiyorum emin_degilim emin+ demek_istediginizden
    demek_istediginizi ne_demek_istediginizden ne_demek_istediginizi yardimci_olamiyorum yanitlayamiyorum korkarim
    biraz+ daha+ anlatin anlatir_misiniz anlat soyleyin yazin aciklayin tarif_edin ayrinti ayrintili detay detayli
    kisaca ne_aradiginizi neye_ihtiyaciniz_oldugunu ihtiyaciniz isterseniz istersen dilerseniz tekrar yeniden
    kendi_cumlelerinizle kolay_degil hos_degil yapay_zeka asistani asistaniyim asistan cok_iyi iyi_anliyorum ah+ buna
    buna_cok_uzuldum kizgin kizgin_olmanizi olmanizi bize bakiyorum hemen_bakiyorum acele_etmeyin umarim iyisinizdir
    olmayi yardimci_olmayi tatsiz hayal_kirikliginizi kizginliginizi uzuntunuzu endisenizi sikintinizi yasattigimiz
    icin_uzgunum dinliyorum sizi_dinliyorum kotu berbat sinirlendirici`,
  ja: `こんにちは こんばんは おはようございます はじめまして ようこそ いらっしゃいませ さようなら よろしくお願いします
    よろしくお願いいたします どういたしまして とんでもないことでございます とんでもございません とんでもありません
    申し訳ございません 申し訳ありません 申し訳なく 申し訳ございませんでした 申し訳ありませんでした すみません
    ごめんなさい 恐れ入ります 恐縮です 恐縮ですが 失礼いたしました 失礼しました お詫び お詫びします お詫びいたします
    申し上げます ご不便 ご迷惑 ご心配 お手数 ご不快 お時間+ 不快な思い ご苦労 を+ お かけして おかけし おかけして
    おかけしており おかけしました いただき+ いただきまして+ いただいて+ させてしまい+ 誠に 本当に+ とても+ 大変 心より
    心から 深く たいへん 非常に さぞ どれほど どれだけ いかに お気持ち お気持ちは お察しします お察しいたします お察し
    よくわかります よく分かります わかります 分かります 理解しております 理解できます 理解します ご不安 ご心労 不安な
    お怒り 悔しい つらい お辛い 辛い 残念 残念です 残念でした ご気分 もどかしい 困りますよね お困り それは+ これは+
    そのような+ このような+ その+ この+ 私は+ 私が+ 私も+ 私に+ とは+ は+ が+ も+ の+ に+ で+ と+ へ+ や+ ね+ よ+
    です+ ですね+ でしたね+ でした+ でしょう+ ことと+ 思います+ 存じます+ こと+ 思い+ 気持ち 状況+ お話+ 件+
    ありがとうございます ありがとうございました ありがとう 感謝します 感謝いたします 感謝しております お待ちいただき
    お待たせして お待たせしており お待たせしました お問い合わせ メッセージ ご質問 ご理解 ご協力 ご連絡いただき
    お知らせいただき 教えていただき お話しいただき お聞かせいただき 喜んで+ お手伝い お手伝いします お手伝いいたします
    お手伝いさせてください お力+ お力になれれば お力になれるよう お役に立てれば 幸いです うれしいです 嬉しいです
    嬉しく 少々+ お待ちください お待ち ください もう少し+ 少し+ 詳しく 詳しい 具体的に ことを 教えてください
    お聞かせください お知らせください お話しください お書きください どうぞ+ どうか ぜひ+ お気軽に ご遠慮なく
    よくわかりませんでした よく分かりませんでした わかりませんでした 理解できませんでした うまく 読み取れませんでした
    わかりかねます お答えできません お答えできかねます お手伝いできません 存じません わからず 何を お探しか お探し
    なのか どのような 何か ございましたら ありましたら もし よろしければ もう一度 別の 言い方で ai アシスタント
    aiアシスタント 素敵な ご質問ですね おかけします おかけしてしまい 何が必要 お怒りはごもっともです 確認いたします
    確認します 確認させてください お調べします お調べいたします ごゆっくり お力になりたい なりたい ご期待に沿えず
    ご期待に添えず ああ+ それは大変でしたね お疲れ ご面倒 おかけしております おかけいたしました おかけいたしまして`,
  ko: `안녕하세요 반갑습니다 반가워요 환영합니다 천만에요 별말씀을요 뭘요 죄송합니다 죄송해요 죄송하지만
    죄송스럽습니다 미안합니다 미안해요 사과 사과드립니다 사과의 말씀 점+ 유감입니다 유감스럽습니다 안타깝습니다
    안타깝네요 안타까워요 불편을 불편 불편함을 폐를 심려를 걱정을 걱정 번거로움을 혼란을 끼쳐 끼쳐서 끼친 겪게 해+
    겪으신 겪으셔서 하게+ 정말+ 정말로+ 진심으로 너무 많이 매우 무척 깊이 대단히 얼마나 잘+ 충분히+ 아주+ 참+
    답답하셨겠어요 답답하시겠어요 답답하셨을지 답답하실지 답답하실 답답한 속상하셨겠어요 속상하시겠어요 속상하셨을
    속상하실 속상한 힘드셨겠어요 힘드시겠어요 힘드셨을 실망하셨겠어요 실망하셨을 실망스러우셨겠어요 걱정되시겠어요
    걱정되셨겠어요 화나셨겠어요 짜증나셨겠어요 불쾌하셨겠어요 당황하셨겠어요 곤란하셨겠어요 텐데+ 것+ 것을+ 것이라+
    일+ 일로+ 일이네요 이해합니다 이해해요 이해됩니다 공감합니다 공감해요 마음 마음을 마음이 심정을 심정 기분을 그+
    그런+ 이런+ 이+ 저는+ 제가+ 저도+ 고객님+ 고객님의+ 고객님께+ 의+ 상황+ 상황을+ 상황이+ 감사합니다 감사해요
    고맙습니다 고마워요 감사드립니다 주셔서+ 주신+ 기다려 기다리게 해서 인내해 양해해 문의해 말씀해 알려 이야기해
    설명해 찾아와 찾아 메시지 질문 기꺼이+ 도와드리겠습니다 도와드릴게요 기쁩니다 기쁘겠습니다 잠시만 잠깐만
    기다려주세요 주세요+ 주시겠어요 부탁드립니다 조금+ 조금만+ 더+ 자세히 자세하게 구체적으로 다시+ 한번 편하게 천천히
    모르겠습니다 모르겠어요 무엇을+ 어떤+ 무엇이+ 찾으시는지 필요하신지 원하시는지 궁금하신지 도움이필요하신지
    필요하시면 원하시면 괜찮으시면 점이 궁금하신 ai 어시스턴트 ai어시스턴트 어시스턴트입니다 입니다+ 안녕히_계세요
    안녕히_가세요 어서_오세요 좋은_하루_보내세요 좋은_하루_되세요 사과_드립니다 사과의_말씀_드립니다
    사과의_말씀을_드립니다 감사_드립니다 불편을_드려 불편을_드려서 불편을_드린 걱정을_드려 이해가_됩니다
    이해하고_있습니다 도와드리고_싶습니다 도와드리고_싶어요 도움이_되고_싶습니다 도움이_되면_좋겠습니다
    이해하지_못했습니다 이해하지_못했어요 알아듣지_못했습니다 확실하지_않습니다 대답할_수_없습니다
    도와드릴_수_없습니다 궁금한_점이_있으시면 한_번+ 아+ 화나신 확인해_보겠습니다 확인해_볼게요 살펴보겠습니다
    도움을_드리고_싶습니다 도움을_드릴게요 많으셨겠어요 걱정이 불편하셨겠습니다 불편하셨겠어요 불편하셨을 실망하신
    놀라셨겠어요 급하지_않으니 겪고_계신`,
  "zh-CN": `您好 你好 早上好 上午好 下午好 晚上好 欢迎 光临 欢迎光临 再见 祝您 祝你 生活愉快 愉快 一切顺利 保重
    很高兴认识您 不客气 不用谢 不必客气 别客气 乐意之至 应该的+ 抱歉 对不起 不好意思 很抱歉 深表歉意 歉意 道歉
    向您道歉 致歉 遗憾 很遗憾 请见谅 请谅解 见谅 谅解 请原谅 原谅 非常+ 很+ 真的+ 实在+ 十分+ 特别 真是+ 太+ 深感 由衷
    完全+ 非常地 多么 有多 这么 那么 给您+ 给你+ 让您+ 让你+ 令您+ 您+ 你+ 我+ 我也+ 带来+ 造成+ 添 添麻烦 添麻烦了
    不便 不愉快 麻烦 麻烦了 困扰 烦恼 不快 久等 久等了 费心 担忧 的+ 了+ 这+ 这样+ 这种+ 这样的+ 那+ 此+ 情况+ 经历
    体验 感受 心情 处境 想法 遭遇 件事+ 事+ 让人 令人 叫人 理解 能理解 可以理解 明白+ 能明白 懂 能体会 体会 能想象
    想象 知道您 着急 沮丧 失望 生气 恼火 难过 难受 担心 焦急 焦虑 烦 烦躁 不好受 不容易 郁闷 无奈 头疼 糟糕 谢谢 感谢
    多谢 您的+ 你的+ 耐心 等待 等候 理解和 支持+ 信任 留言 提问 反馈 告诉+ 告知+ 说明+ 分享 和+ 与+ 对+ 为+ 因+ 由此+
    为此+ 对此+ 请+ 请您+ 稍等 稍候 稍等一下 一下+ 片刻 让我 看一下 看看 查一下 先+ 乐意+ 愿意+ 很乐意+ 高兴 很高兴
    为您服务 为您+ 帮助 帮您 帮你 帮忙 协助 能帮到您 帮到您 我来 我在这里 我会尽力 希望能 希望 没明白 没太明白
    不太明白 没听懂 没太听懂 没理解 没太理解 不太理解 不确定 不太确定 不清楚 不太清楚 不知道 您的意思 你的意思 意思
    指的是什么 指的是哪个 无法回答 帮不上忙 恐怕 再+ 说+ 说说 说一下 说明一下 描述 描述一下 讲 讲讲 告诉我 详细 具体+
    更多+ 一些+ 一点+ 多+ 些+ 细节 清楚+ 换个说法 您想找什么 您需要什么 需要什么 想找什么 想了解什么 什么样的 哪一个
    如果+ 方便 的话 愿意的话 需要的话 随时 慢慢 慢慢说 别着急 不着急 可以告诉我 您可以告诉我 我是+ ai 助手 智能助手
    ai助手 好问题 真是个好问题 确实让人 确实很 确实令人 的确让人 的确很 会让人+ 会很 一定很 一定让 肯定很 联系我们
    我会尽力帮 哎呀+ 希望您一切都好 很想 想+ 我来查一下 请慢慢 我在听 糟心 委屈 这段经历 真+ 真让人`,
  "zh-TW": `您好 你好 早安 午安 晚安 早上好 下午好 晚上好 歡迎 光臨 歡迎光臨 再見 祝您 祝你 順心 愉快 一切順利 保重
    很高興認識您 不客氣 不用謝 不必客氣 別客氣 樂意之至 應該的+ 抱歉 對不起 不好意思 很抱歉 深表歉意 歉意 道歉
    向您道歉 致歉 遺憾 很遺憾 請見諒 請諒解 見諒 諒解 請原諒 原諒 非常+ 很+ 真的+ 實在+ 十分+ 特別 真是+ 太+ 深感 由衷
    完全+ 多麼 有多 這麼 那麼 給您+ 給你+ 讓您+ 讓你+ 令您+ 您+ 你+ 我+ 我也+ 帶來+ 造成+ 造成您的 添 添麻煩 添麻煩了
    不便 不愉快 麻煩 麻煩了 困擾 煩惱 不快 久等 久等了 費心 擔憂 的+ 了+ 這+ 這樣+ 這種+ 這樣的+ 那+ 此+ 情況+ 經歷
    體驗 感受 心情 處境 想法 遭遇 件事+ 事+ 讓人 令人 叫人 理解 能理解 可以理解 明白+ 能明白 懂 能體會 體會 能想像
    想像 知道您 著急 沮喪 失望 生氣 惱火 難過 難受 擔心 焦急 焦慮 煩 煩躁 不好受 不容易 鬱悶 無奈 頭疼 糟糕 會 謝謝
    感謝 多謝 您的+ 你的+ 耐心 等待 等候 理解和 支持+ 信任 留言 提問 回饋 告訴+ 告知+ 說明+ 分享 和+ 與+ 對+ 為+ 因+
    由此+ 為此+ 對此+ 請+ 請您+ 稍等 稍候 稍等一下 一下+ 片刻 讓我 看一下 看看 查一下 先+ 樂意+ 願意+ 很樂意+ 高興
    很高興 為您服務 為您+ 幫助 幫您 幫你 幫忙 協助 能幫到您 幫到您 我來 我在這裡 我會盡力 希望能 希望 沒明白 沒太明白
    不太明白 沒聽懂 沒太聽懂 沒理解 沒太理解 不太理解 不確定 不太確定 不清楚 不太清楚 不知道 您的意思 你的意思 意思
    指的是什麼 指的是哪個 無法回答 幫不上忙 恐怕 再+ 說+ 說說 說一下 說明一下 描述 描述一下 講 講講 告訴我 詳細 具體+
    更多+ 一些+ 一點+ 多+ 些+ 細節 清楚+ 換個說法 您想找什麼 您需要什麼 需要什麼 想找什麼 想了解什麼 什麼樣的 哪一個
    如果+ 方便 的話 願意的話 需要的話 隨時 慢慢 慢慢說 別著急 不著急 可以告訴我 您可以告訴我 我是+ ai 助理 智慧助理
    ai助理 好問題 真是個好問題 確實讓人 確實很 確實令人 的確讓人 的確很 会讓人 会很 一定很 一定讓 肯定很 聯繫我們
    我会尽力幫 哎呀+ 希望您一切都好 很想 想+ 我來查一下 聯絡我們 感謝您聯絡我們 請慢慢 我在聽 糟心 委屈 這段經歷 真+
    真讓人`,
  ar: `مرحبا اهلا اهلا_وسهلا وسهلا السلام_عليكم صباح_الخير مساء_الخير مع_السلامه الي_اللقاء طاب_يومك يوما_سعيدا
    نهارك_سعيد بك+ بكم+ عفوا العفو على_الرحب_والسعه علي_الرحب_والسعه بكل_سرور+ تشرفنا لا_شكر_علي_واجب اسف اسفه انا_اسف
    انا_اسفه نحن_اسفون نعتذر اعتذر اعتذاري المعذره معذره عذرا ارجو_المعذره للاسف مع_الاسف يوسفني يحزنني سامحني شكرا
    شكرا_جزيلا جزيلا اشكرك اشكركم نشكرك ممتن ممتنه من_فضلك لو_سمحت رجاء ارجوك انا+ اني+ لي+ عن+ علي+ في_ذلك+ من+ ما+
    كم+ كيف+ هذا+ هذه+ ذلك+ انه_امر انه_لامر لا_بد_ان+ لا_بد_انه+ لا_شك_ان+ يكون+ يبدو+ قد_يكون+ امر+ جدا+ حقا+ فعلا+
    تماما+ كثيرا+ للغايه بشده بصدق من_القلب من_كل_قلبي خالص كل+ و+ او+ لكن لك+ لكم+ مدي كم_هو اتفهم اتفهمك اتفهم_ذلك
    افهم افهمك نتفهم متفهم استطيع_ان_اتخيل اتخيل اقدر نقدر اشعر_بك شعورك شعورك_بالاحباط بالاحباط مشاعرك تشعر احساسك
    اسمع اسمعك محبط محبطا الاحباط احباط مزعج مزعجا ازعاج الازعاج مخيب للامال خيبه امل محزن حزين مقلق مقلقا قلق القلق
    قلقك متعب مرهق صعب صعبا الضيق استياء استياءك غضبك الموقف+ الوضع+ التجربه+ الانتظار المتاعب المشقه صبرك لصبرك صبركم
    لصبركم تفهمك لتفهمك لطفك رسالتك لرسالتك سوالك لسوالك ثقتك لثقتك تواصلك لتواصلك اخباري لاخباري اعلامي لاعلامي
    مشاركتك صراحتك يسعدني يسرني سعيد سعيده بسرور+ ان+ اساعدك اساعد مساعدتك مساعده لمساعدتك المساعده للمساعده انا_هنا
    هنا_لمساعدتك هنا_للمساعده هنا_من_اجلك لحظه لحظه_من_فضلك دعني اري انظر اتحقق لم_افهم لم_افهم_جيدا لا_افهم جيدا
    لا_اعرف لا_اعلم لست_متاكدا لست_متاكده ما_تقصده مما_تقصده تقصد تقصده قصدك لا_استطيع_مساعدتك لا_استطيع_الاجابه
    لا_يمكنني_مساعدتك اخشي اخبرني اخبريني قل_لي حدثني اشرح_لي صف_لي وضح_لي المزيد بالمزيد اكثر+ قليلا+ التفاصيل تفاصيل
    مره_اخري من_جديد بكلماتك ما_تبحث_عنه عما_تبحث ما_تحتاجه ما_تحتاج_اليه الذي_تبحث_عنه اذا_اردت ان_شئت ان_احببت
    ليس_سهلا مساعد مساعد_ذكي بالذكاء_الاصطناعي الذكاء_الاصطناعي اوه+ لسماع سماع لتواصلك_معنا معنا+ خذ_وقتك اتمني
    تكون_بخير بخير اود يا_له_من+ موقف خيبه_املك انك_منزعج منزعج انك+ غاضب استمع_اليك بكل_هدوء علي_مهلك تمر_به
    ما_تمر_به بما_تحتاجه بما_تحتاج_اليه مولم سيئ`,
};
